/**
 * @generated SignedSource<<576c2f87848adf3e010a715d515d32d6>>
 * @relayHash c7b0229bfd81ac38501774075fe73ffc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0e4447f59eaf8a6b6f9464e0d50d086adfabb47a2d2bcf64a81bcb5f7b0acabd

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GroupsTabQuery$variables = Record<PropertyKey, never>;
export type GroupsTabQuery$data = {
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly members: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }>;
      readonly membersComplete: boolean;
      readonly name: string;
      readonly " $fragmentSpreads": FragmentRefs<"GroupForm_unit">;
    }>;
  };
};
export type GroupsTabQuery$rawResponse = {
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly members: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }>;
      readonly membersComplete: boolean;
      readonly name: string;
      readonly version: number;
    }>;
  };
};
export type GroupsTabQuery = {
  rawResponse: GroupsTabQuery$rawResponse;
  response: GroupsTabQuery$data;
  variables: GroupsTabQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "filter",
    "value": {
      "kind": [
        "GROUP"
      ]
    }
  },
  {
    "kind": "Literal",
    "name": "first",
    "value": 200
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "membersComplete",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Unit",
  "kind": "LinkedField",
  "name": "members",
  "plural": true,
  "selections": [
    (v1/*:: as any*/),
    (v2/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "GroupsTabQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
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
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "GroupForm_unit"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "units(filter:{\"kind\":[\"GROUP\"]},first:200)"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "GroupsTabQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
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
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "units(filter:{\"kind\":[\"GROUP\"]},first:200)"
      }
    ]
  },
  "params": {
    "id": "0e4447f59eaf8a6b6f9464e0d50d086adfabb47a2d2bcf64a81bcb5f7b0acabd",
    "metadata": {},
    "name": "GroupsTabQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "45e0adde91557e57db1cc1eb39afa862";

export default node;
