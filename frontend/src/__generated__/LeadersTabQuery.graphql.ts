/**
 * @generated SignedSource<<896e42676078e8091946a8803d68daaa>>
 * @relayHash 4153f640656883f6f68e605240d74bbb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3de63e0abe7ad2acf05b63a7566c17a40329c513336c248d114b729930ff8a65

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LeadersTabQuery$variables = {
  search?: string | null | undefined;
};
export type LeadersTabQuery$data = {
  readonly leaders: {
    readonly nodes: ReadonlyArray<{
      readonly aliases: ReadonlyArray<string>;
      readonly id: string;
      readonly name: string;
      readonly sections: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
      }>;
      readonly " $fragmentSpreads": FragmentRefs<"LeaderForm_leader">;
    }>;
    readonly totalCount: number;
  };
};
export type LeadersTabQuery$rawResponse = {
  readonly leaders: {
    readonly nodes: ReadonlyArray<{
      readonly aliases: ReadonlyArray<string>;
      readonly id: string;
      readonly name: string;
      readonly sections: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
      }>;
      readonly version: number;
    }>;
    readonly totalCount: number;
  };
};
export type LeadersTabQuery = {
  rawResponse: LeadersTabQuery$rawResponse;
  response: LeadersTabQuery$data;
  variables: LeadersTabQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "search"
  }
],
v1 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 200
  },
  {
    "kind": "Variable",
    "name": "search",
    "variableName": "search"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "aliases",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Section",
  "kind": "LinkedField",
  "name": "sections",
  "plural": true,
  "selections": [
    (v3/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "LeadersTabQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "LeaderConnection",
        "kind": "LinkedField",
        "name": "leaders",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Leader",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "LeaderForm_leader"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LeadersTabQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "LeaderConnection",
        "kind": "LinkedField",
        "name": "leaders",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Leader",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
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
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "3de63e0abe7ad2acf05b63a7566c17a40329c513336c248d114b729930ff8a65",
    "metadata": {},
    "name": "LeadersTabQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "7f6165f863f7650b640faf896b2339bc";

export default node;
