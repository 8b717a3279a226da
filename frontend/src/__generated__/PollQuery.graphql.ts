/**
 * @generated SignedSource<<73533140569fb5caf564dcf94a0095e8>>
 * @relayHash a0267ed794fc0900b39ee373a96e7b0f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a8fcbf7c0fae881933eb0141b309a7b74b7cb51d2de145e2c5238244077001e3

import { ConcreteRequest } from 'relay-runtime';
export type ImportState = "APPLIED" | "APPLYING" | "DISCARDED" | "FAILED" | "READ" | "READING" | "UNDONE";
export type PollQuery$variables = {
  id: string;
};
export type PollQuery$data = {
  readonly import: {
    readonly id: string;
    readonly progress: number;
    readonly state: ImportState;
  } | null | undefined;
};
export type PollQuery$rawResponse = {
  readonly import: {
    readonly id: string;
    readonly progress: number;
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
    "id": "a8fcbf7c0fae881933eb0141b309a7b74b7cb51d2de145e2c5238244077001e3",
    "metadata": {},
    "name": "PollQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "60a6dcc624192db3dec0d8c14544fe64";

export default node;
