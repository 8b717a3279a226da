/**
 * @generated SignedSource<<1ce8e78ee0a43ea55bb05667fdc6df69>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TaskLines_task$data = {
  readonly content: string;
  readonly deadline: {
    readonly " $fragmentSpreads": FragmentRefs<"Deadline_deadline">;
  };
  readonly leadUnits: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"links_unit">;
  }>;
  readonly leaders: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"links_leader">;
  }>;
  readonly light: {
    readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
  };
  readonly number: string;
  readonly percent: number | null | undefined;
  readonly scheduledPercent: number | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"links_task">;
  readonly " $fragmentType": "TaskLines_task";
};
export type TaskLines_task$key = {
  readonly " $data"?: TaskLines_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"TaskLines_task">;
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
  "name": "TaskLines_task",
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
      "concreteType": "Leader",
      "kind": "LinkedField",
      "name": "leaders",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "links_leader"
        }
      ],
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
  "type": "Task",
  "abstractKey": null
};
})();

(node as any).hash = "f8678663f4fe16399654b565670e0e31";

export default node;
