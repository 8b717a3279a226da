package direct

// Kept counts the plans in the cache.
func (p *Plans) Kept() int { return p.plans.Len() }
