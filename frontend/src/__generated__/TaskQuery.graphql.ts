/**
 * @generated SignedSource<<18f3fa6dc11c98c899a6dfb571291603>>
 * @relayHash c9c8ab4d2125a7ec29732da1fed05b5d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 75f38d87d128fc563c8382aca8af3969b3a2d262c73739e4c5d405705aff39ab

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssignmentRole = "CO_LEAD" | "LEAD" | "SUPPORT";
export type AssignmentSource = "FIRST_LISTED" | "LISTED" | "MANUAL" | "TAG";
export type Comparator = "ABOUT" | "EQ" | "GT" | "GTE" | "LT" | "LTE";
export type DeadlineKind = "DATE" | "MONTH_END" | "ONGOING" | "UNSPECIFIED";
export type ExtensionState = "APPROVED" | "REJECTED" | "REQUESTED" | "WITHDRAWN";
export type FindingSeverity = "ASK" | "NOTE" | "REPAIRED";
export type LightCause = "BEHIND" | "CLOSED" | "CLOSED_EARLY" | "CLOSED_LATE" | "CLOSED_ON_TIME" | "DUE_SOON" | "FAR_BEHIND" | "NEVER_REPORTED" | "NOT_ISSUED" | "NO_ITEMS" | "ON_SCHEDULE" | "OVERDUE" | "RECENTLY_REPORTED" | "REPORT_TOO_OLD" | "SUSPENDED" | "TERMINATED";
export type LightColor = "GREEN" | "GREY" | "RED" | "YELLOW";
export type ReminderLevel = "NOTICE" | "RED" | "YELLOW";
export type ReportState = "ACCEPTED" | "RETURNED" | "SUBMITTED" | "WITHDRAWN";
export type TaskAction = "ACKNOWLEDGE" | "BREAK_DOWN" | "CLOSE" | "DECIDE_EXTENSION" | "EDIT" | "INSTRUCT" | "ISSUE" | "REOPEN" | "REPORT" | "REQUEST_CLOSURE" | "REQUEST_EXTENSION" | "RESUME" | "RETURN" | "REVIEW_REPORT" | "SUSPEND" | "TERMINATE" | "URGE";
export type TaskCategory = "KEY_INDICATOR" | "KEY_TASK" | "LIVELIHOOD_PROJECT";
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
export type TaskMark = "MUNICIPAL_KEY_TASK";
export type TaskStatus = "CLOSED" | "CLOSURE_REQUESTED" | "DRAFT" | "IN_PROGRESS" | "ISSUED" | "SUSPENDED" | "TERMINATED";
export type UnitKind = "BRANCH" | "COMPANY" | "COURT" | "DEPARTMENT" | "GROUP" | "MASS_ORGANIZATION" | "OFFICE" | "OTHER" | "PARTY_ORGAN" | "PUBLIC_INSTITUTION" | "SUBDISTRICT" | "TASK_FORCE" | "TOWN";
export type TaskQuery$variables = {
  id?: string | null | undefined;
  number?: string | null | undefined;
  year?: number | null | undefined;
};
export type TaskQuery$data = {
  readonly task: {
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"Task_task">;
  } | null | undefined;
};
export type TaskQuery$rawResponse = {
  readonly task: {
    readonly actions: ReadonlyArray<TaskAction>;
    readonly category: TaskCategory;
    readonly closedOn: string | null | undefined;
    readonly content: string;
    readonly deadline: {
      readonly asWritten: string;
      readonly dueOn: string | null | undefined;
      readonly kind: DeadlineKind;
      readonly originalDueOn: string | null | undefined;
    };
    readonly dueInDays: number | null | undefined;
    readonly extensions: ReadonlyArray<{
      readonly createdAt: string;
      readonly decidedAt: string | null | undefined;
      readonly decidedBecause: string | null | undefined;
      readonly from: string | null | undefined;
      readonly id: string;
      readonly reason: string;
      readonly requestedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly state: ExtensionState;
      readonly to: string;
      readonly withLeader: boolean;
    }>;
    readonly findings: ReadonlyArray<{
      readonly alikeCount: number;
      readonly assumed: string | null | undefined;
      readonly decision: {
        readonly at: string;
        readonly by: string;
        readonly choice: string;
        readonly note: string | null | undefined;
      } | null | undefined;
      readonly id: string;
      readonly message: string;
      readonly options: ReadonlyArray<string>;
      readonly quote: string;
      readonly rowNumber: string | null | undefined;
      readonly severity: FindingSeverity;
    }>;
    readonly history: {
      readonly nodes: ReadonlyArray<{
        readonly action: string;
        readonly actor: string;
        readonly at: string;
        readonly changes: ReadonlyArray<{
          readonly field: string;
          readonly from: string | null | undefined;
          readonly to: string | null | undefined;
        }>;
        readonly id: string;
        readonly object: {
          readonly __typename: string;
          readonly id: string;
        } | null | undefined;
      }>;
      readonly totalCount: number;
    };
    readonly id: string;
    readonly instructions: ReadonlyArray<{
      readonly createdAt: string;
      readonly id: string;
      readonly leader: {
        readonly id: string;
        readonly name: string;
      };
      readonly text: string;
    }>;
    readonly issuedOn: string | null | undefined;
    readonly kind: TaskKind;
    readonly leaders: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
    readonly leading: ReadonlyArray<{
      readonly acknowledgedAt: string | null | undefined;
      readonly id: string;
    }>;
    readonly leadingWithin: ReadonlyArray<{
      readonly id: string;
      readonly unit: {
        readonly id: string;
      };
    }>;
    readonly light: {
      readonly cause: LightCause;
      readonly color: LightColor;
      readonly reason: string;
      readonly ruleVersion: string;
      readonly word: string;
    };
    readonly marks: ReadonlyArray<TaskMark>;
    readonly milestones: ReadonlyArray<{
      readonly quarter: number;
      readonly text: string;
    }>;
    readonly number: string;
    readonly opened: ReadonlyArray<{
      readonly acknowledgedAt: string | null | undefined;
      readonly asWritten: string;
      readonly id: string;
      readonly position: number;
      readonly role: AssignmentRole;
      readonly signboard: string | null | undefined;
      readonly source: AssignmentSource;
      readonly unit: {
        readonly id: string;
        readonly kind: UnitKind;
        readonly membersComplete: boolean;
        readonly name: string;
      };
      readonly viaGroup: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
    }>;
    readonly parent: {
      readonly content: string;
      readonly id: string;
      readonly kind: TaskKind;
      readonly subtasks: ReadonlyArray<{
        readonly content: string;
        readonly id: string;
        readonly light: {
          readonly cause: LightCause;
          readonly color: LightColor;
          readonly reason: string;
          readonly word: string;
        };
        readonly number: string;
      }>;
    } | null | undefined;
    readonly parts: ReadonlyArray<{
      readonly acknowledgedAt: string | null | undefined;
      readonly asWritten: string;
      readonly id: string;
      readonly position: number;
      readonly role: AssignmentRole;
      readonly signboard: string | null | undefined;
      readonly source: AssignmentSource;
      readonly unit: {
        readonly id: string;
        readonly kind: UnitKind;
        readonly membersComplete: boolean;
        readonly name: string;
      };
      readonly viaGroup: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
    }>;
    readonly path: ReadonlyArray<{
      readonly content: string;
      readonly id: string;
      readonly kind: TaskKind;
      readonly number: string;
    }>;
    readonly percent: number | null | undefined;
    readonly percentOf: number | null | undefined;
    readonly plan: {
      readonly id: string;
      readonly title: string;
      readonly year: number;
    };
    readonly reminders: ReadonlyArray<{
      readonly answeredAt: string | null | undefined;
      readonly author: {
        readonly id: string;
        readonly name: string;
      };
      readonly createdAt: string;
      readonly id: string;
      readonly level: ReminderLevel;
      readonly text: string;
      readonly units: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }>;
    }>;
    readonly reports: {
      readonly nodes: ReadonlyArray<{
        readonly author: {
          readonly id: string;
          readonly name: string;
        };
        readonly createdAt: string;
        readonly id: string;
        readonly nextSteps: string;
        readonly onBehalf: boolean;
        readonly percent: number | null | undefined;
        readonly problems: string;
        readonly progress: string;
        readonly returnedBecause: string | null | undefined;
        readonly reviewedAt: string | null | undefined;
        readonly state: ReportState;
        readonly unit: {
          readonly id: string;
          readonly name: string;
        };
      }>;
      readonly totalCount: number;
    };
    readonly rows: ReadonlyArray<{
      readonly contentAsWritten: string;
      readonly deadlineAsWritten: string | null | undefined;
      readonly id: string;
      readonly leadAsWritten: string | null | undefined;
      readonly leaderAsWritten: string | null | undefined;
      readonly number: string;
      readonly remark: string | null | undefined;
      readonly section: {
        readonly code: string;
        readonly id: string;
        readonly rows: ReadonlyArray<{
          readonly id: string;
          readonly task: {
            readonly content: string;
            readonly id: string;
            readonly light: {
              readonly cause: LightCause;
              readonly color: LightColor;
              readonly reason: string;
              readonly word: string;
            };
            readonly number: string;
          };
        }>;
        readonly title: string;
      };
      readonly source: {
        readonly document: string;
        readonly line: number | null | undefined;
        readonly row: number | null | undefined;
        readonly table: number | null | undefined;
      };
      readonly unitsAsWritten: string | null | undefined;
    }>;
    readonly scheduledPercent: number | null | undefined;
    readonly status: TaskStatus;
    readonly subtasks: ReadonlyArray<{
      readonly content: string;
      readonly deadline: {
        readonly asWritten: string;
        readonly dueOn: string | null | undefined;
        readonly kind: DeadlineKind;
        readonly originalDueOn: string | null | undefined;
      };
      readonly id: string;
      readonly leadUnits: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }>;
      readonly light: {
        readonly cause: LightCause;
        readonly color: LightColor;
        readonly reason: string;
        readonly word: string;
      };
      readonly number: string;
      readonly percent: number | null | undefined;
      readonly scheduledPercent: number | null | undefined;
    }>;
    readonly targets: ReadonlyArray<{
      readonly asWritten: string;
      readonly aspirational: boolean;
      readonly comparator: Comparator;
      readonly name: string | null | undefined;
      readonly unit: string;
      readonly value: number;
    }>;
    readonly version: number;
  } | null | undefined;
};
export type TaskQuery = {
  rawResponse: TaskQuery$rawResponse;
  response: TaskQuery$data;
  variables: TaskQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "number"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "year"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  },
  {
    "kind": "Variable",
    "name": "number",
    "variableName": "number"
  },
  {
    "kind": "Variable",
    "name": "year",
    "variableName": "year"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "content",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v7 = [
  (v6/*:: as any*/),
  (v2/*:: as any*/)
],
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "color",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cause",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "word",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "Light",
  "kind": "LinkedField",
  "name": "light",
  "plural": false,
  "selections": [
    (v8/*:: as any*/),
    (v9/*:: as any*/),
    (v10/*:: as any*/),
    (v11/*:: as any*/)
  ],
  "storageKey": null
},
v13 = [
  (v2/*:: as any*/),
  (v4/*:: as any*/),
  (v5/*:: as any*/),
  (v12/*:: as any*/)
],
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "percent",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "scheduledPercent",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "asWritten",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "concreteType": "Deadline",
  "kind": "LinkedField",
  "name": "deadline",
  "plural": false,
  "selections": [
    (v3/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "originalDueOn",
      "storageKey": null
    },
    (v17/*:: as any*/)
  ],
  "storageKey": null
},
v19 = {
  "kind": "Literal",
  "name": "role",
  "value": [
    "LEAD",
    "CO_LEAD"
  ]
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "acknowledgedAt",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "from",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "to",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "author",
  "plural": false,
  "selections": (v7/*:: as any*/),
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v29 = [
  (v2/*:: as any*/),
  (v6/*:: as any*/)
],
v30 = [
  (v2/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "role",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "position",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "signboard",
    "storageKey": null
  },
  (v17/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "source",
    "storageKey": null
  },
  (v20/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Unit",
    "kind": "LinkedField",
    "name": "unit",
    "plural": false,
    "selections": [
      (v2/*:: as any*/),
      (v6/*:: as any*/),
      (v3/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "membersComplete",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Unit",
    "kind": "LinkedField",
    "name": "viaGroup",
    "plural": false,
    "selections": (v29/*:: as any*/),
    "storageKey": null
  }
],
v31 = {
  "kind": "Literal",
  "name": "throughGroups",
  "value": true
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TaskQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Task",
        "kind": "LinkedField",
        "name": "task",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Task_task"
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
    "name": "TaskQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Task",
        "kind": "LinkedField",
        "name": "task",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "actions",
            "storageKey": null
          },
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "category",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "marks",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Task",
            "kind": "LinkedField",
            "name": "path",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Leader",
            "kind": "LinkedField",
            "name": "leaders",
            "plural": true,
            "selections": (v7/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Task",
            "kind": "LinkedField",
            "name": "parent",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Task",
                "kind": "LinkedField",
                "name": "subtasks",
                "plural": true,
                "selections": (v13/*:: as any*/),
                "storageKey": null
              },
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v5/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Row",
            "kind": "LinkedField",
            "name": "rows",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Section",
                "kind": "LinkedField",
                "name": "section",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Row",
                    "kind": "LinkedField",
                    "name": "rows",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Task",
                        "kind": "LinkedField",
                        "name": "task",
                        "plural": false,
                        "selections": (v13/*:: as any*/),
                        "storageKey": null
                      },
                      (v2/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "code",
                    "storageKey": null
                  },
                  (v14/*:: as any*/)
                ],
                "storageKey": null
              },
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "contentAsWritten",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "leadAsWritten",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "unitsAsWritten",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "deadlineAsWritten",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "leaderAsWritten",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "remark",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "SourceSpan",
                "kind": "LinkedField",
                "name": "source",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "document",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "line",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "table",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "row",
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
            "args": null,
            "kind": "ScalarField",
            "name": "status",
            "storageKey": null
          },
          (v15/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "percentOf",
            "storageKey": null
          },
          (v16/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "dueInDays",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "issuedOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "closedOn",
            "storageKey": null
          },
          (v18/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Light",
            "kind": "LinkedField",
            "name": "light",
            "plural": false,
            "selections": [
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "ruleVersion",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": "leading",
            "args": [
              (v19/*:: as any*/)
            ],
            "concreteType": "Assignment",
            "kind": "LinkedField",
            "name": "assignments",
            "plural": true,
            "selections": [
              (v20/*:: as any*/),
              (v2/*:: as any*/)
            ],
            "storageKey": "assignments(role:[\"LEAD\",\"CO_LEAD\"])"
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Extension",
            "kind": "LinkedField",
            "name": "extensions",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v21/*:: as any*/),
              (v22/*:: as any*/),
              (v11/*:: as any*/),
              (v23/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "withLeader",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Unit",
                "kind": "LinkedField",
                "name": "requestedBy",
                "plural": false,
                "selections": (v7/*:: as any*/),
                "storageKey": null
              },
              (v24/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "decidedBecause",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "decidedAt",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": [
              {
                "kind": "Literal",
                "name": "first",
                "value": 100
              }
            ],
            "concreteType": "ReportConnection",
            "kind": "LinkedField",
            "name": "reports",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Report",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v23/*:: as any*/),
                  (v15/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "progress",
                    "storageKey": null
                  },
                  (v24/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Unit",
                    "kind": "LinkedField",
                    "name": "unit",
                    "plural": false,
                    "selections": (v7/*:: as any*/),
                    "storageKey": null
                  },
                  (v25/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "onBehalf",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "problems",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "nextSteps",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "returnedBecause",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "reviewedAt",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v26/*:: as any*/)
            ],
            "storageKey": "reports(first:100)"
          },
          {
            "alias": null,
            "args": [
              {
                "kind": "Literal",
                "name": "first",
                "value": 200
              }
            ],
            "concreteType": "EventConnection",
            "kind": "LinkedField",
            "name": "history",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Event",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "action",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Change",
                    "kind": "LinkedField",
                    "name": "changes",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "field",
                        "storageKey": null
                      },
                      (v22/*:: as any*/),
                      (v21/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v2/*:: as any*/),
                  (v27/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "actor",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": null,
                    "kind": "LinkedField",
                    "name": "object",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "__typename",
                        "storageKey": null
                      },
                      (v2/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v26/*:: as any*/)
            ],
            "storageKey": "history(first:200)"
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Target",
            "kind": "LinkedField",
            "name": "targets",
            "plural": true,
            "selections": [
              (v6/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "comparator",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "value",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "unit",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "aspirational",
                "storageKey": null
              },
              (v17/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Milestone",
            "kind": "LinkedField",
            "name": "milestones",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "quarter",
                "storageKey": null
              },
              (v28/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Finding",
            "kind": "LinkedField",
            "name": "findings",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "severity",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "message",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "assumed",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "options",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "rowNumber",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "FindingDecision",
                "kind": "LinkedField",
                "name": "decision",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "choice",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "by",
                    "storageKey": null
                  },
                  (v27/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "note",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "quote",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "alikeCount",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": "parts",
            "args": null,
            "concreteType": "Assignment",
            "kind": "LinkedField",
            "name": "assignments",
            "plural": true,
            "selections": (v30/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": "opened",
            "args": [
              (v31/*:: as any*/)
            ],
            "concreteType": "Assignment",
            "kind": "LinkedField",
            "name": "assignments",
            "plural": true,
            "selections": (v30/*:: as any*/),
            "storageKey": "assignments(throughGroups:true)"
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Task",
            "kind": "LinkedField",
            "name": "subtasks",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v15/*:: as any*/),
              (v16/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Unit",
                "kind": "LinkedField",
                "name": "leadUnits",
                "plural": true,
                "selections": (v29/*:: as any*/),
                "storageKey": null
              },
              (v18/*:: as any*/),
              (v12/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Reminder",
            "kind": "LinkedField",
            "name": "reminders",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v24/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "level",
                "storageKey": null
              },
              (v28/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "answeredAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Unit",
                "kind": "LinkedField",
                "name": "units",
                "plural": true,
                "selections": (v7/*:: as any*/),
                "storageKey": null
              },
              (v25/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Instruction",
            "kind": "LinkedField",
            "name": "instructions",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v24/*:: as any*/),
              (v28/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Leader",
                "kind": "LinkedField",
                "name": "leader",
                "plural": false,
                "selections": (v7/*:: as any*/),
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": "leadingWithin",
            "args": [
              (v19/*:: as any*/),
              (v31/*:: as any*/)
            ],
            "concreteType": "Assignment",
            "kind": "LinkedField",
            "name": "assignments",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Unit",
                "kind": "LinkedField",
                "name": "unit",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              (v2/*:: as any*/)
            ],
            "storageKey": "assignments(role:[\"LEAD\",\"CO_LEAD\"],throughGroups:true)"
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Plan",
            "kind": "LinkedField",
            "name": "plan",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "year",
                "storageKey": null
              },
              (v14/*:: as any*/),
              (v2/*:: as any*/)
            ],
            "storageKey": null
          },
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
    ]
  },
  "params": {
    "id": "75f38d87d128fc563c8382aca8af3969b3a2d262c73739e4c5d405705aff39ab",
    "metadata": {},
    "name": "TaskQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "52755eb613f7ec3e2be3b81f88cb8cfc";

export default node;
