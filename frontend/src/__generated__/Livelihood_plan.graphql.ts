/**
 * @generated SignedSource<<68ee0ef4f653941f3f46a4e71cad0496>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Livelihood_plan$data = {
  readonly projects: {
    readonly groups: ReadonlyArray<{
      readonly averagePercent: number | null | undefined;
      readonly closed: number;
      readonly count: number;
      readonly green: number;
      readonly grey: number;
      readonly keys: ReadonlyArray<{
        readonly label: string;
        readonly node: {
          readonly theme: {
            readonly light: {
              readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
            };
            readonly " $fragmentSpreads": FragmentRefs<"links_task">;
          } | null | undefined;
        } | null | undefined;
        readonly value: string;
      }>;
      readonly red: number;
      readonly yellow: number;
    }>;
    readonly total: number;
  };
  readonly " $fragmentType": "Livelihood_plan";
};
export type Livelihood_plan$key = {
  readonly " $data"?: Livelihood_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"Livelihood_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Livelihood_plan",
  "selections": [
    {
      "alias": "projects",
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "category": [
              "LIVELIHOOD_PROJECT"
            ]
          }
        },
        {
          "kind": "Literal",
          "name": "groupBy",
          "value": [
            "THEME"
          ]
        }
      ],
      "concreteType": "TaskStats",
      "kind": "LinkedField",
      "name": "stats",
      "plural": false,
      "selections": [
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
          "concreteType": "TaskStatsGroup",
          "kind": "LinkedField",
          "name": "groups",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "StatsKey",
              "kind": "LinkedField",
              "name": "keys",
              "plural": true,
              "selections": [
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
                  "name": "label",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": null,
                  "kind": "LinkedField",
                  "name": "node",
                  "plural": false,
                  "selections": [
                    {
                      "fragment": {
                        "kind": "InlineFragment",
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Light",
                            "kind": "LinkedField",
                            "name": "light",
                            "plural": false,
                            "selections": [
                              {
                                "args": null,
                                "kind": "FragmentSpread",
                                "name": "LightMark_light"
                              }
                            ],
                            "storageKey": null
                          },
                          {
                            "args": null,
                            "kind": "FragmentSpread",
                            "name": "links_task"
                          }
                        ],
                        "type": "Task",
                        "abstractKey": null
                      },
                      "kind": "AliasedInlineFragmentSpread",
                      "name": "theme"
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
              "name": "count",
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
              "name": "red",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "yellow",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "green",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "grey",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "averagePercent",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "stats(filter:{\"category\":[\"LIVELIHOOD_PROJECT\"]},groupBy:[\"THEME\"])"
    }
  ],
  "type": "Plan",
  "abstractKey": null
};

(node as any).hash = "01ea59f44a04a78b7d7ac3c62a74a2de";

export default node;
