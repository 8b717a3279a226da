/**
 * @generated SignedSource<<3e6795440d9d0e2fb454a8291d7b3e3f>>
 * @relayHash 3de0ae77c2472ec41999975f0e1d226b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0205774823b905b1851f47932a0fdd13c4c3013c6eeab5e0ee049ca7cbfda00e

import { ConcreteRequest } from 'relay-runtime';
export type AssignmentRole = "CO_LEAD" | "LEAD" | "SUPPORT";
export type DeadlineKind = "DATE" | "MONTH_END" | "ONGOING" | "UNSPECIFIED";
export type LightCause = "BEHIND" | "CLOSED" | "CLOSED_EARLY" | "CLOSED_LATE" | "CLOSED_ON_TIME" | "DUE_SOON" | "FAR_BEHIND" | "NEVER_REPORTED" | "NOT_ISSUED" | "NO_ITEMS" | "ON_SCHEDULE" | "OVERDUE" | "RECENTLY_REPORTED" | "REPORT_TOO_OLD" | "SUSPENDED" | "TERMINATED";
export type LightColor = "GREEN" | "GREY" | "RED" | "YELLOW";
export type OrderDirection = "ASC" | "DESC";
export type TaskCategory = "KEY_INDICATOR" | "KEY_TASK" | "LIVELIHOOD_PROJECT";
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
export type TaskMark = "MUNICIPAL_KEY_TASK";
export type TaskOrderField = "DUE_ON" | "LIGHT" | "PERCENT" | "PRINTED" | "STATUS" | "UNIT_COUNT" | "UPDATED_AT";
export type TaskStatus = "CLOSED" | "CLOSURE_REQUESTED" | "DRAFT" | "IN_PROGRESS" | "ISSUED" | "SUSPENDED" | "TERMINATED";
export type UnitKind = "BRANCH" | "COMPANY" | "COURT" | "DEPARTMENT" | "GROUP" | "MASS_ORGANIZATION" | "OFFICE" | "OTHER" | "PARTY_ORGAN" | "PUBLIC_INSTITUTION" | "SUBDISTRICT" | "TASK_FORCE" | "TOWN";
export type TaskFilter = {
  and?: ReadonlyArray<TaskFilter> | null | undefined;
  assignment?: AssignmentFilter | null | undefined;
  category?: ReadonlyArray<TaskCategory> | null | undefined;
  coLed?: boolean | null | undefined;
  deadlineKind?: ReadonlyArray<DeadlineKind> | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  hasFindings?: boolean | null | undefined;
  hasTarget?: boolean | null | undefined;
  hasTheme?: boolean | null | undefined;
  ids?: ReadonlyArray<string> | null | undefined;
  jointlyLed?: boolean | null | undefined;
  kind?: ReadonlyArray<TaskKind> | null | undefined;
  leaderId?: ReadonlyArray<string> | null | undefined;
  leaderName?: ReadonlyArray<string> | null | undefined;
  light?: ReadonlyArray<LightColor> | null | undefined;
  lightCause?: ReadonlyArray<LightCause> | null | undefined;
  mark?: ReadonlyArray<TaskMark> | null | undefined;
  not?: TaskFilter | null | undefined;
  open?: boolean | null | undefined;
  or?: ReadonlyArray<TaskFilter> | null | undefined;
  overdue?: boolean | null | undefined;
  parentId?: string | null | undefined;
  planId?: string | null | undefined;
  search?: string | null | undefined;
  sectionId?: string | null | undefined;
  status?: ReadonlyArray<TaskStatus> | null | undefined;
  themeId?: string | null | undefined;
  year?: number | null | undefined;
};
export type AssignmentFilter = {
  acknowledged?: boolean | null | undefined;
  role?: ReadonlyArray<AssignmentRole> | null | undefined;
  throughGroups?: boolean | null | undefined;
  unitId?: ReadonlyArray<string> | null | undefined;
  unitKind?: ReadonlyArray<UnitKind> | null | undefined;
  unitName?: ReadonlyArray<string> | null | undefined;
};
export type TaskOrder = {
  direction?: OrderDirection;
  field: TaskOrderField;
};
export type downloadQuery$variables = {
  filter?: TaskFilter | null | undefined;
  orderBy?: ReadonlyArray<TaskOrder> | null | undefined;
};
export type downloadQuery$data = {
  readonly tasks: {
    readonly nodes: ReadonlyArray<{
      readonly category: TaskCategory;
      readonly content: string;
      readonly deadline: {
        readonly asWritten: string;
        readonly dueOn: string | null | undefined;
      };
      readonly leadUnits: ReadonlyArray<{
        readonly name: string;
      }>;
      readonly leaders: ReadonlyArray<{
        readonly name: string;
      }>;
      readonly light: {
        readonly reason: string;
        readonly word: string;
      };
      readonly number: string;
      readonly parent: {
        readonly content: string;
      } | null | undefined;
      readonly percent: number | null | undefined;
      readonly scheduledPercent: number | null | undefined;
      readonly status: TaskStatus;
      readonly supportingUnits: ReadonlyArray<{
        readonly name: string;
      }>;
    }>;
  };
};
export type downloadQuery = {
  response: downloadQuery$data;
  variables: downloadQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "filter"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "orderBy"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "filter",
    "variableName": "filter"
  },
  {
    "kind": "Variable",
    "name": "orderBy",
    "variableName": "orderBy"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "category",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "content",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v6 = [
  (v5/*:: as any*/)
],
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "Deadline",
  "kind": "LinkedField",
  "name": "deadline",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "asWritten",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueOn",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "concreteType": "Light",
  "kind": "LinkedField",
  "name": "light",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "word",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reason",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "percent",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "scheduledPercent",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v13 = [
  (v5/*:: as any*/),
  (v12/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "downloadQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Task",
                "kind": "LinkedField",
                "name": "parent",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              },
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Leader",
                "kind": "LinkedField",
                "name": "leaders",
                "plural": true,
                "selections": (v6/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Unit",
                "kind": "LinkedField",
                "name": "leadUnits",
                "plural": true,
                "selections": (v6/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Unit",
                "kind": "LinkedField",
                "name": "supportingUnits",
                "plural": true,
                "selections": (v6/*:: as any*/),
                "storageKey": null
              },
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/)
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
    "name": "downloadQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Task",
                "kind": "LinkedField",
                "name": "parent",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/),
                  (v12/*:: as any*/)
                ],
                "storageKey": null
              },
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Leader",
                "kind": "LinkedField",
                "name": "leaders",
                "plural": true,
                "selections": (v13/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Unit",
                "kind": "LinkedField",
                "name": "leadUnits",
                "plural": true,
                "selections": (v13/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Unit",
                "kind": "LinkedField",
                "name": "supportingUnits",
                "plural": true,
                "selections": (v13/*:: as any*/),
                "storageKey": null
              },
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "0205774823b905b1851f47932a0fdd13c4c3013c6eeab5e0ee049ca7cbfda00e",
    "metadata": {},
    "name": "downloadQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "eb98bb82c88c1e6c238333c5588f2ae9";

export default node;
