/**
 * @generated SignedSource<<51dd95592f9111a52025bd1c8a07a7d6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
import { FragmentRefs } from "relay-runtime";
export type Subtasks_task$data = {
  readonly kind: TaskKind;
  readonly subtasks: ReadonlyArray<{
    readonly content: string;
    readonly deadline: {
      readonly " $fragmentSpreads": FragmentRefs<"Deadline_deadline">;
    };
    readonly id: string;
    readonly leadUnits: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly " $fragmentSpreads": FragmentRefs<"links_unit">;
    }>;
    readonly light: {
      readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
    };
    readonly number: string;
    readonly percent: number | null | undefined;
    readonly scheduledPercent: number | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"links_task">;
  }>;
  readonly " $fragmentType": "Subtasks_task";
};
export type Subtasks_task$key = {
  readonly " $data"?: Subtasks_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Subtasks_task">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Subtasks_task",
  "selections": [
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
      "concreteType": "Task",
      "kind": "LinkedField",
      "name": "subtasks",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "kind": "ScalarField",
          "name": "percent",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "scheduledPercent",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Unit",
          "kind": "LinkedField",
          "name": "leadUnits",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "links_unit"
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Deadline",
          "kind": "LinkedField",
          "name": "deadline",
          "plural": false,
          "selections": [
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "Deadline_deadline"
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Light",
          "kind": "LinkedField",
          "name": "light",
          "plural": false,
          "selections": [
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "LightMark_light"
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "links_task"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Task",
  "abstractKey": null
};
})();

(node as any).hash = "0b8595cf1bfbd436a0a211ddcb891168";

export default node;
