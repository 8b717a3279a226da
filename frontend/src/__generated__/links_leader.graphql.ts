/**
 * @generated SignedSource<<dc3d4d739ec185567a4f1de06a627d19>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type links_leader$data = {
  readonly id: string;
  readonly name: string;
  readonly " $fragmentType": "links_leader";
};
export type links_leader$key = {
  readonly " $data"?: links_leader$data;
  readonly " $fragmentSpreads": FragmentRefs<"links_leader">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "links_leader",
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
  "type": "Leader",
  "abstractKey": null
};

(node as any).hash = "dff09aed5680d02a2f2229918f9a3689";

export default node;
