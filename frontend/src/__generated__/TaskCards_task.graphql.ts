/**
 * @generated SignedSource<<b9457549fa7f7bf8a341de997847dc04>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TaskCards_task$data = {
  readonly content: string;
  readonly deadline: {
    readonly " $fragmentSpreads": FragmentRefs<"Deadline_deadline">;
  };
  readonly leadUnits: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly light: {
    readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
  };
  readonly number: string;
  readonly " $fragmentSpreads": FragmentRefs<"links_task">;
  readonly " $fragmentType": "TaskCards_task";
};
export type TaskCards_task$key = {
  readonly " $data"?: TaskCards_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"TaskCards_task">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TaskCards_task",
  "selections": [
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
      "concreteType": "Unit",
      "kind": "LinkedField",
      "name": "leadUnits",
      "plural": true,
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
          "name": "name",
          "storageKey": null
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
  "type": "Task",
  "abstractKey": null
};

(node as any).hash = "b956b8392a02804f5724453eda94a748";

export default node;
