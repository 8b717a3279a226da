package intake

// A row's cells are given to the columns in printed order, at the least cost.
// In a scanned table the cells slide against their header while their order
// stays right, so what a cell says counts for more than where it stands.
const (
	costOfPlace   = 2  // a cell beside its column
	costOfMore    = 1  // a further cell for the column of tasks: a heading over it
	costOfSkip    = 3  // a column without a cell
	costOfDoubt   = 4  // a cell that may be meant for its column
	costOfUnlike  = 10 // a cell that does not read like its column
	costOfNoPlace = 30 // a cell without a column
)

// align finds the cheapest way to give the fields to the columns and answers the
// column of each, or -1 for none; cost says how unlike its column a cell reads.
func align(fields []field, columns []column, cost func(string, role) int) []int {
	n, m := len(fields), len(columns)
	costs := make([][]int, n)
	for i, f := range fields {
		costs[i] = make([]int, m)
		byRole := map[role]int{}
		for j, c := range columns {
			unlike, known := byRole[c.role]
			if !known {
				unlike = cost(f.text, c.role)
				byRole[c.role] = unlike
			}
			costs[i][j] = unlike
			if f.column < c.from || f.column >= c.to {
				costs[i][j] += costOfPlace
			}
		}
	}
	type step struct {
		cost, column int
		took         bool // this field goes to column
		stays        bool // and the column takes more
		known        bool
	}
	// best[i][j][s] is for fields from i and columns from j; s = 1 when column j has a field already.
	best := make([][][2]step, n+1)
	for i := range best {
		best[i] = make([][2]step, m+1)
	}
	for i := n; i >= 0; i-- {
		for j := m; j >= 0; j-- {
			for s := range 2 {
				var b step
				try := func(t step) {
					if t.known = true; !b.known || t.cost < b.cost {
						b = t
					}
				}
				if i == n && j == m {
					try(step{})
				}
				if j < m {
					skip := costOfSkip
					if s == 1 {
						skip = 0
					}
					try(step{cost: skip + best[i][j+1][0].cost, column: j})
				}
				if i < n && j < m {
					more := columns[j].role == contentRole || columns[j].role == themeRole
					if s == 0 || more {
						here := costs[i][j] + s*costOfMore
						try(step{cost: here + best[i+1][j+1][0].cost, column: j, took: true})
						if more {
							try(step{cost: here + best[i+1][j][1].cost, column: j, took: true, stays: true})
						}
					}
				}
				if i < n {
					try(step{cost: costOfNoPlace + best[i+1][j][s].cost, column: -1, took: true, stays: s == 1})
				}
				best[i][j][s] = b
			}
		}
	}
	result := make([]int, n)
	for i, j, s := 0, 0, 0; i < n; {
		switch b := best[i][j][s]; {
		case !b.took:
			j, s = j+1, 0
		default:
			result[i] = b.column
			if i++; b.column >= 0 {
				s = 0
				if b.stays {
					s = 1
				} else {
					j++
				}
			}
		}
	}
	return result
}
