/**
 * @generated SignedSource<<08ad2626fca60cfafed3138d44f84706>>
 * @relayHash c0d4fae636e6530e0864a3c27730d917
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6c4f34298f99f30cfd815d384c6ea61060ab30d6e5fcda5be842ed022d248308

import { ConcreteRequest } from 'relay-runtime';
export type LeaderPickerQuery$variables = Record<PropertyKey, never>;
export type LeaderPickerQuery$data = {
  readonly leaders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly pinyin: string;
    }>;
  };
};
export type LeaderPickerQuery$rawResponse = {
  readonly leaders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly pinyin: string;
    }>;
  };
};
export type LeaderPickerQuery = {
  rawResponse: LeaderPickerQuery$rawResponse;
  response: LeaderPickerQuery$data;
  variables: LeaderPickerQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 200
      }
    ],
    "concreteType": "LeaderConnection",
    "kind": "LinkedField",
    "name": "leaders",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Leader",
        "kind": "LinkedField",
        "name": "nodes",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "pinyin",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "leaders(first:200)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "LeaderPickerQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "LeaderPickerQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "6c4f34298f99f30cfd815d384c6ea61060ab30d6e5fcda5be842ed022d248308",
    "metadata": {},
    "name": "LeaderPickerQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "704794645526f0644b2368a8fdc60b01";

export default node;
