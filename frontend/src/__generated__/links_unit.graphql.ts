/**
 * @generated SignedSource<<b7777e63098eaf65c961471fee71ddb7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type links_unit$data = {
  readonly id: string;
  readonly name: string;
  readonly " $fragmentType": "links_unit";
};
export type links_unit$key = {
  readonly " $data"?: links_unit$data;
  readonly " $fragmentSpreads": FragmentRefs<"links_unit">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "links_unit",
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
  "type": "Unit",
  "abstractKey": null
};

(node as any).hash = "0aa4944826c3e7dd8374d83b6d3a89fc";

export default node;
