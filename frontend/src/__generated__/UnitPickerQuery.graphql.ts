/**
 * @generated SignedSource<<1411f5e48ca39b220e7cba94f47750b3>>
 * @relayHash 32449c3ced3c21f2113e1a362c6f696a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 992d0160339f7ea2509773f6496ebdbb635d2607977ebd66a3e868b630c23500

import { ConcreteRequest } from 'relay-runtime';
export type UnitKind = "BRANCH" | "COMPANY" | "COURT" | "DEPARTMENT" | "GROUP" | "MASS_ORGANIZATION" | "OFFICE" | "OTHER" | "PARTY_ORGAN" | "PUBLIC_INSTITUTION" | "SUBDISTRICT" | "TASK_FORCE" | "TOWN";
export type UnitPickerQuery$variables = {
  search?: string | null | undefined;
};
export type UnitPickerQuery$data = {
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: UnitKind;
      readonly name: string;
    }>;
  };
};
export type UnitPickerQuery$rawResponse = {
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: UnitKind;
      readonly name: string;
    }>;
  };
};
export type UnitPickerQuery = {
  rawResponse: UnitPickerQuery$rawResponse;
  response: UnitPickerQuery$data;
  variables: UnitPickerQuery$variables;
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
    "alias": null,
    "args": [
      {
        "fields": [
          {
            "kind": "Variable",
            "name": "search",
            "variableName": "search"
          }
        ],
        "kind": "ObjectValue",
        "name": "filter"
      },
      {
        "kind": "Literal",
        "name": "first",
        "value": 50
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
            "name": "kind",
            "storageKey": null
          }
        ],
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
    "name": "UnitPickerQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "UnitPickerQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "992d0160339f7ea2509773f6496ebdbb635d2607977ebd66a3e868b630c23500",
    "metadata": {},
    "name": "UnitPickerQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "950267eef41cdd03e67c0698e28e7314";

export default node;
