/**
 * @generated SignedSource<<00bfb222a16ef89431c6d892f6b3ce47>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AttentionRow_task$data = {
  readonly content: string;
  readonly leadUnits: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"links_unit">;
  }>;
  readonly leaders: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"links_leader">;
  }>;
  readonly light: {
    readonly reason: string;
    readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
  };
  readonly number: string;
  readonly " $fragmentSpreads": FragmentRefs<"links_task">;
  readonly " $fragmentType": "AttentionRow_task";
};
export type AttentionRow_task$key = {
  readonly " $data"?: AttentionRow_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"AttentionRow_task">;
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
  "name": "AttentionRow_task",
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
      "concreteType": "Light",
      "kind": "LinkedField",
      "name": "light",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reason",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "LightMark_light"
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "links_task"
    }
  ],
  "type": "Task",
  "abstractKey": null
};
})();

(node as any).hash = "689b3cfb4d93ed4ba8ccae5eda2376f7";

export default node;
