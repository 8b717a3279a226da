/**
 * @generated SignedSource<<a8aa7c017445fd7f2c2cd93ecaa60987>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LeaderForm_leader$data = {
  readonly aliases: ReadonlyArray<string>;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly " $fragmentType": "LeaderForm_leader";
};
export type LeaderForm_leader$key = {
  readonly " $data"?: LeaderForm_leader$data;
  readonly " $fragmentSpreads": FragmentRefs<"LeaderForm_leader">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LeaderForm_leader",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "aliases",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    }
  ],
  "type": "Leader",
  "abstractKey": null
};

(node as any).hash = "4fca0e781174ba00ce41f1cf37ce2154";

export default node;
