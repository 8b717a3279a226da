# make alone lists what there is to make.
SHELL := /bin/bash
.DEFAULT_GOAL := help

ADDR     ?= 127.0.0.1:8080
DATABASE ?= var/duban.db
TODAY    ?= 2021-10-20
FUZZTIME ?= 5s
GOVULNDB ?= https://vuln.go.dev
VERSION  := $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)

PAGES      := frontend/dist/index.html
PAGE_FILES := $(shell find frontend -path frontend/node_modules -prune -o -path frontend/dist -prune -o -type f -print 2>/dev/null)
MODULES    := frontend/node_modules/.package-lock.json
AUDITS     := graph/audits/node_modules/.package-lock.json
BUILD      := CGO_ENABLED=0 go build -trimpath -buildvcs=false -ldflags "-s -w -X main.version=$(VERSION)"

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: pages ## build what is missing and serve the 2021 plan with its demonstration on ADDR
	@mkdir -p bin var
	@$(BUILD) -o bin/duban .
	@exec bin/duban serve --addr $(ADDR) --database $(DATABASE) --seed --demo --today $(TODAY) --public-read

dev: $(MODULES) ## serve the API, and the pages with hot reload on port 5173
	@mkdir -p var
	@trap 'kill 0' EXIT; go run . serve --addr $(ADDR) --database $(DATABASE) --seed --demo --today $(TODAY) --public-read & \
		cd frontend && npm run dev

build: pages ## build bin/duban, one file with the pages in it
	@mkdir -p bin
	$(BUILD) -o bin/duban .

pages: ## build the pages if Node is there
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory $(PAGES); \
	else echo "Node is not installed: the API will run without its pages (Node 20.19 or newer builds them)."; fi

$(PAGES): $(PAGE_FILES) $(MODULES)
	cd frontend && npm run --silent build
	@touch $@

$(MODULES): frontend/package-lock.json
	cd frontend && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(AUDITS): graph/audits/package-lock.json
	cd graph/audits && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

test: packages $(MODULES) $(AUDITS) pages ## everything: both databases, fuzzing, pages, journeys in a browser
	go vet ./...
	go test -timeout 15m -json ./... ./.ci/told | go run ./.ci/told
	@$(MAKE) --no-print-directory fuzz
	cd frontend && npm run --silent test && npm run --silent size
	@$(MAKE) --no-print-directory journeys

journeys: $(MODULES) build ## click through the pages in a real browser
	@if .ci/packages --has chromium; then cd frontend && npm run --silent e2e; \
	elif [ "$$REQUIRE_BROWSER" = 1 ]; then echo "No Chromium: apt-get install chromium fonts-noto-cjk"; exit 1; \
	else echo "SKIPPED the journeys: no Chromium (apt-get install chromium fonts-noto-cjk)"; fi

fuzz: ## every fuzz target for FUZZTIME
	@grep -rlE '^func Fuzz' --include='*_test.go' . | grep -v node_modules | sort | while read -r file; do \
		for target in $$(grep -oE '^func Fuzz[A-Za-z]+' $$file | cut -c6-); do \
			go test $$(dirname $$file) -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 20x || exit 1; \
		done; done

packages: ## install what the tests need, on Debian as root
	@.ci/packages

check: lint licences reproducible ## lint, licences, the same build twice; generate again and fail on a difference
	@$(MAKE) --no-print-directory generate
	@git diff --exit-code --stat || { echo "Generated code is not what its sources make: commit the difference."; exit 1; }

lint: $(MODULES) ## gofmt, go vet, go mod verify, oxlint, types of the pages
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); exit 1; }
	go vet ./...
	go mod verify
	cd frontend && npm run --silent lint

fmt: ## format the Go code
	gofmt -w $$(git ls-files '*.go')

generate: $(MODULES) ## ent, gqlgen, the schema for the pages, their Relay artifacts
	go generate ./ent
	go run ./graph/direct/generate
	go run . schema > frontend/schema.graphql
	cd frontend && npm run --silent relay

migration: ## write ent's schema as migrations of both databases
	go run ./store/migration init

bench: ## the benchmarks of the read path; SCALE=L asks a million tasks, DATABASES=dir keeps the invented databases
	SCALE=$(SCALE) go test -run '^$$' -bench Questions/\|First\|Unread\|Build/ -timeout 3h ./graph/graphtest $(if $(DATABASES),-databases $(abspath $(DATABASES)))
	@test "$(SCALE)" = L || go test -run '^$$' -bench . -benchmem ./graph ./graph/direct/... ./snapshot/...

sbom: ## list every dependency with version and licence in sbom.json
	go run ./.ci/sbom > sbom.json

licences: ## fail on a dependency whose licence was not agreed to
	go run ./.ci/sbom -check

vulnerabilities: ## look the Go code up among known vulnerabilities, where GOVULNDB can be reached
	@if curl --fail --silent --max-time 20 --output /dev/null $(GOVULNDB)/index/db.json; then \
		go run golang.org/x/vuln/cmd/govulncheck@v1.9.0 -db $(GOVULNDB) ./...; \
	else echo "SKIPPED the known vulnerabilities: no data at $(GOVULNDB) (GOVULNDB=file:///a/copy names another place)"; fi

reproducible: ## build from here and from a copy elsewhere without a cache; fail unless both are the same
	@.ci/reproducible $(BUILD)

clean: ## remove what was built, keep the database
	rm -rf bin frontend/dist/assets frontend/dist/index.html frontend/node_modules graph/audits/node_modules

.PHONY: help run dev build pages test journeys fuzz packages check lint fmt generate migration bench sbom licences vulnerabilities reproducible clean
