/**
 * @generated SignedSource<<36eb4aa119daf894af21509f4ef73d2c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ExtensionState = "APPROVED" | "REJECTED" | "REQUESTED" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type TraceEntryExtension_extension$data = {
  readonly decidedAt: string | null | undefined;
  readonly decidedBecause: string | null | undefined;
  readonly id: string;
  readonly reason: string;
  readonly requestedBy: {
    readonly id: string;
    readonly name: string;
  };
  readonly state: ExtensionState;
  readonly to: string;
  readonly withLeader: boolean;
  readonly " $fragmentType": "TraceEntryExtension_extension";
};
export type TraceEntryExtension_extension$key = {
  readonly " $data"?: TraceEntryExtension_extension$data;
  readonly " $fragmentSpreads": FragmentRefs<"TraceEntryExtension_extension">;
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
  "name": "TraceEntryExtension_extension",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Unit",
      "kind": "LinkedField",
      "name": "requestedBy",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
      "kind": "ScalarField",
      "name": "to",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reason",
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "withLeader",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decidedBecause",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decidedAt",
      "storageKey": null
    }
  ],
  "type": "Extension",
  "abstractKey": null
};
})();

(node as any).hash = "9ae0be3a4eb5e48096ee6fdba3c5c2c9";

export default node;
