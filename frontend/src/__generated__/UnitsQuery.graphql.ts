/**
 * @generated SignedSource<<713756a2cd2d8d202282f914ef04fb07>>
 * @relayHash dcf018307fb46eaca552cc86dc6d5d04
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 53882ba3eab34638c782382a567d5f93d25d9c3daabdc6d8d4d6fc8bb6c0e234

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UnitKind = "BRANCH" | "COMPANY" | "COURT" | "DEPARTMENT" | "GROUP" | "MASS_ORGANIZATION" | "OFFICE" | "OTHER" | "PARTY_ORGAN" | "PUBLIC_INSTITUTION" | "SUBDISTRICT" | "TASK_FORCE" | "TOWN";
export type UnitsQuery$variables = {
  planId?: string | null | undefined;
};
export type UnitsQuery$data = {
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly aliases: ReadonlyArray<string>;
      readonly id: string;
      readonly kind: UnitKind;
      readonly name: string;
      readonly pinyin: string;
      readonly signboards: ReadonlyArray<string>;
      readonly workload: {
        readonly closed: number;
        readonly coLead: number;
        readonly dueSoon: number;
        readonly lead: number;
        readonly namedRows: number;
        readonly overdue: number;
        readonly responsibleRows: number;
        readonly support: number;
        readonly throughGroups: number;
        readonly total: number;
      };
      readonly " $fragmentSpreads": FragmentRefs<"links_unit">;
    }>;
    readonly totalCount: number;
  };
};
export type UnitsQuery$rawResponse = {
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly aliases: ReadonlyArray<string>;
      readonly id: string;
      readonly kind: UnitKind;
      readonly name: string;
      readonly pinyin: string;
      readonly signboards: ReadonlyArray<string>;
      readonly workload: {
        readonly closed: number;
        readonly coLead: number;
        readonly dueSoon: number;
        readonly lead: number;
        readonly namedRows: number;
        readonly overdue: number;
        readonly responsibleRows: number;
        readonly support: number;
        readonly throughGroups: number;
        readonly total: number;
      };
    }>;
    readonly totalCount: number;
  };
};
export type UnitsQuery = {
  rawResponse: UnitsQuery$rawResponse;
  response: UnitsQuery$data;
  variables: UnitsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "planId"
  }
],
v1 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 200
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
  "name": "kind",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "aliases",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "signboards",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "pinyin",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "planId",
      "variableName": "planId"
    }
  ],
  "concreteType": "Workload",
  "kind": "LinkedField",
  "name": "workload",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lead",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "coLead",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "support",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "throughGroups",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "total",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "overdue",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueSoon",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "closed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "namedRows",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "responsibleRows",
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
    "name": "UnitsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UnitConnection",
        "kind": "LinkedField",
        "name": "units",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Unit",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "links_unit"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "units(first:200)"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "UnitsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UnitConnection",
        "kind": "LinkedField",
        "name": "units",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Unit",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": "units(first:200)"
      }
    ]
  },
  "params": {
    "id": "53882ba3eab34638c782382a567d5f93d25d9c3daabdc6d8d4d6fc8bb6c0e234",
    "metadata": {},
    "name": "UnitsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "86393ac00eddfc2bf158078681920c6a";

export default node;
