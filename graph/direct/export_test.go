package direct

// Kept counts the plans in the cache.
func (p *Plans) Kept() int { return p.plans.Len() }

// Bound lets plans have n fields together.
func (p *Plans) Bound(n int) { p.most = n }
