/**
 * @generated SignedSource<<9c12855b1244622b21d3251816e1513b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
import { FragmentRefs } from "relay-runtime";
export type Keep_task$data = {
  readonly content: string;
  readonly id: string;
  readonly kind: TaskKind;
  readonly number: string;
  readonly plan: {
    readonly title: string;
    readonly year: number;
  };
  readonly " $fragmentType": "Keep_task";
};
export type Keep_task$key = {
  readonly " $data"?: Keep_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Keep_task">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Keep_task",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "content",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Plan",
      "kind": "LinkedField",
      "name": "plan",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "year",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Task",
  "abstractKey": null
};

(node as any).hash = "692b59ec87b6e990a9b731f03eb6cc82";

export default node;
