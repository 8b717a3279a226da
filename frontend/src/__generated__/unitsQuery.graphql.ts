/**
 * @generated SignedSource<<5edbd9f2b8ba5cc05b031e03b041f198>>
 * @relayHash 035c731eb732dc285c0be1a51a6cf042
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 16c833a7fef92245d2bd2210e1d93282d26e25dc86672463225a2027c6a4cba5

import { ConcreteRequest } from 'relay-runtime';
export type unitsQuery$variables = Record<PropertyKey, never>;
export type unitsQuery$data = {
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
export type unitsQuery = {
  response: unitsQuery$data;
  variables: unitsQuery$variables;
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
    "name": "unitsQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "unitsQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "16c833a7fef92245d2bd2210e1d93282d26e25dc86672463225a2027c6a4cba5",
    "metadata": {},
    "name": "unitsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "228bda52b0948a1595d68a5128250b05";

export default node;
