// Package intake reads a printed breakdown table of key work (重点工作任务分解表)
// into a draft plan with every doubt about it. Readers turn a file into one
// neutral Paper; one interpreter turns the Paper into a Draft by what its cells
// say. The package is pure: it knows no database, no network and no clock, and
// nothing about any one paper; a district's names come in as a Directory.
package intake
