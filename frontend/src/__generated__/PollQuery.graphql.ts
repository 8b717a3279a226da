/**
 * @generated SignedSource<<c215827300dd6d1ea8c7e97f66d0601e>>
 * @relayHash 67c5bd4119bbfe81153f02f2cdb0ffde
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7165ceeb29e0c652cbfeccde25e2d300623d5f7f9880b0da3cc090e212f7145d

import { ConcreteRequest } from 'relay-runtime';
export type ImportState = "APPLIED" | "APPLYING" | "DISCARDED" | "FAILED" | "READ" | "READING" | "UNDONE";
export type PollQuery$variables = {
  id: string;
};
export type PollQuery$data = {
  readonly import: {
    readonly id: string;
    readonly progress: number;
    readonly refusal: string | null | undefined;
    readonly state: ImportState;
  } | null | undefined;
};
export type PollQuery$rawResponse = {
  readonly import: {
    readonly id: string;
    readonly progress: number;
    readonly refusal: string | null | undefined;
    readonly state: ImportState;
  } | null | undefined;
};
export type PollQuery = {
  rawResponse: PollQuery$rawResponse;
  response: PollQuery$data;
  variables: PollQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
    "concreteType": "Import",
    "kind": "LinkedField",
    "name": "import",
    "plural": false,
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
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "progress",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "refusal",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PollQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PollQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "7165ceeb29e0c652cbfeccde25e2d300623d5f7f9880b0da3cc090e212f7145d",
    "metadata": {},
    "name": "PollQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "3c2a7f9b48f6da8eb579c4d5426ca769";

export default node;
