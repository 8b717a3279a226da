package review

// Rest waits until nothing is being worked on.
func (p *Papers) Rest() { p.work.Wait() }

// Busy takes every turn to take a file in, until release is called.
func (p *Papers) Busy() (release func()) {
	for range uploads {
		p.doors <- struct{}{}
	}
	return func() {
		for range uploads {
			<-p.doors
		}
	}
}

// Tell says how much of the work on an import is done here.
func (p *Papers) Tell(id string, percent int) { p.tell(id, percent) }
