/**
 * @generated SignedSource<<4ea6ebe8f0488886f5f615c7d46b2a73>>
 * @relayHash 828052361da2a2ccadf618f1e1f7749f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f77c0eec771bd16ea7aa6de37a8ea524e8c8783cea76552bbdade5656099ecba

import { ConcreteRequest } from 'relay-runtime';
export type unitChoicesQuery$variables = Record<PropertyKey, never>;
export type unitChoicesQuery$data = {
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly aliases: ReadonlyArray<string>;
      readonly id: string;
      readonly name: string;
      readonly pinyin: string;
      readonly signboards: ReadonlyArray<string>;
    }>;
  };
};
export type unitChoicesQuery = {
  response: unitChoicesQuery$data;
  variables: unitChoicesQuery$variables;
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
    "concreteType": "UnitConnection",
    "kind": "LinkedField",
    "name": "units",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Unit",
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
            "name": "signboards",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "units(first:200)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "unitChoicesQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "unitChoicesQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "f77c0eec771bd16ea7aa6de37a8ea524e8c8783cea76552bbdade5656099ecba",
    "metadata": {},
    "name": "unitChoicesQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "9edc70a8fd86437e0ab84db96b84d8ee";

export default node;
