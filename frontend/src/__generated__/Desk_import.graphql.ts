/**
 * @generated SignedSource<<851d209048bbf80e29bb168429e198cd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ImportState = "APPLIED" | "APPLYING" | "DISCARDED" | "FAILED" | "READ" | "READING" | "UNDONE";
import { FragmentRefs } from "relay-runtime";
export type Desk_import$data = {
  readonly id: string;
  readonly state: ImportState;
  readonly " $fragmentSpreads": FragmentRefs<"More_import" | "useAsks_import" | "useRows_import">;
  readonly " $fragmentType": "Desk_import";
};
export type Desk_import$key = {
  readonly " $data"?: Desk_import$data;
  readonly " $fragmentSpreads": FragmentRefs<"Desk_import">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Desk_import",
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
      "name": "state",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "useRows_import"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "useAsks_import"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "More_import"
    }
  ],
  "type": "Import",
  "abstractKey": null
};

(node as any).hash = "088e7daae08b67dfe63488b2a6fc99c0";

export default node;
