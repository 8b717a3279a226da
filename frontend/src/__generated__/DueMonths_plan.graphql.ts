/**
 * @generated SignedSource<<427e391780c01b1ef8098fd9112675a8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DueMonths_plan$data = {
  readonly months: {
    readonly groups: ReadonlyArray<{
      readonly closed: number;
      readonly count: number;
      readonly green: number;
      readonly grey: number;
      readonly keys: ReadonlyArray<{
        readonly value: string;
      }>;
      readonly red: number;
      readonly yellow: number;
    }>;
    readonly total: number;
  };
  readonly year: number;
  readonly " $fragmentType": "DueMonths_plan";
};
export type DueMonths_plan$key = {
  readonly " $data"?: DueMonths_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"DueMonths_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DueMonths_plan",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "year",
      "storageKey": null
    },
    {
      "alias": "months",
      "args": [
        {
          "kind": "Literal",
          "name": "groupBy",
          "value": [
            "DUE_MONTH"
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
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "stats(groupBy:[\"DUE_MONTH\"])"
    }
  ],
  "type": "Plan",
  "abstractKey": null
};

(node as any).hash = "81e7007c8aefbb22c6c589d4a09dd3eb";

export default node;
