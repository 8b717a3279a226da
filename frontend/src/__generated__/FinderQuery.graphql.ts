/**
 * @generated SignedSource<<0e15179ae0d24d06e428782a71f1ce91>>
 * @relayHash 7518fcb09dce9f0f5d305096db4ff3e2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fdad37523b53e5300e718211c3454e486e0ee65489a29c3f398fc09f90e0c282

import { ConcreteRequest } from 'relay-runtime';
export type FinderQuery$variables = {
  text: string;
};
export type FinderQuery$data = {
  readonly leaders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
  readonly tasks: {
    readonly nodes: ReadonlyArray<{
      readonly content: string;
      readonly id: string;
      readonly number: string;
    }>;
  };
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
};
export type FinderQuery = {
  response: FinderQuery$data;
  variables: FinderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "text"
  }
],
v1 = {
  "kind": "Variable",
  "name": "search",
  "variableName": "text"
},
v2 = {
  "fields": [
    (v1/*:: as any*/)
  ],
  "kind": "ObjectValue",
  "name": "filter"
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "kind": "Literal",
  "name": "first",
  "value": 4
},
v5 = [
  (v3/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v6 = [
  {
    "alias": null,
    "args": [
      (v2/*:: as any*/),
      {
        "kind": "Literal",
        "name": "first",
        "value": 6
      }
    ],
    "concreteType": "TaskConnection",
    "kind": "LinkedField",
    "name": "tasks",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Task",
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "number",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "content",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      (v2/*:: as any*/),
      (v4/*:: as any*/)
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
        "selections": (v5/*:: as any*/),
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      (v4/*:: as any*/),
      (v1/*:: as any*/)
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
        "selections": (v5/*:: as any*/),
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
    "name": "FinderQuery",
    "selections": (v6/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FinderQuery",
    "selections": (v6/*:: as any*/)
  },
  "params": {
    "id": "fdad37523b53e5300e718211c3454e486e0ee65489a29c3f398fc09f90e0c282",
    "metadata": {},
    "name": "FinderQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "6956440baa5cf508f60bbb05564ec327";

export default node;
