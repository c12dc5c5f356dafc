# The commands of this project; `make help` lists them. The first one that needs an environment makes it (.venv).
SHELL := /bin/bash
PYTHON ?= python3.11
VENV ?= .venv
PYTHON_ENV ?= $(VENV)/bin
READY := $(if $(filter $(VENV)/bin,$(PYTHON_ENV)),$(VENV)/.ready,)
RUN := PATH="$(abspath $(PYTHON_ENV)):$$PATH" $(PYTHON_ENV)/python
LAB_FLAGS ?=
CONSTRAINTS ?= constraints.txt
PYTHONS ?= python3.11 python3.12
TORCHES ?= 2.11.0 2.13.0
PRESET ?= quick
FILE ?= iarc
FLAGS ?=
.DEFAULT_GOAL := help

help:  ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## *(.*)/\1|\2/' | awk -F'|' '{printf "  make %-16s %s\n", $$1, $$2}'

$(VENV)/.ready: settings.ini setup.py $(CONSTRAINTS)
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) not found: install Python 3.11, or name another one: make PYTHON=python3.12 ..."; exit 1; }
	@echo "setting up $(VENV) (once, a few minutes)"
	@$(VENV)/bin/python -m pip --version >/dev/null 2>&1 || { rm -rf $(VENV) && $(PYTHON) -m venv $(VENV); } || { rm -rf $(VENV); echo "cannot make $(VENV) (on Debian and Ubuntu: apt install python3.11-venv)"; exit 1; }
	@$(VENV)/bin/python -m pip install -q --disable-pip-version-check -c $(CONSTRAINTS) setuptools wheel
	@$(VENV)/bin/python -m pip install -q --disable-pip-version-check -c $(CONSTRAINTS) --no-build-isolation -e '.[dev,hf,cluster,docs]'
	@$(VENV)/bin/python -m pip check
	@if [ "$(VENV)" = .venv ] && git rev-parse --git-dir >/dev/null 2>&1; then git config --local merge.nbdev-merge.name "merge notebooks cell by cell" && git config --local merge.nbdev-merge.driver "$(VENV)/bin/nbdev_merge %O %A %B %P"; fi
	@touch $@

setup: $(READY)  ## make the environment (the other commands do it themselves)

run: $(READY)  ## the main job: six models on IARC, a table and a figure (continues where it was stopped)
	@$(RUN) -m selfnets.pipeline.cli sweep iarc $(PRESET) $(FLAGS)

sweep: $(READY)  ## any study: make sweep FILE=iarc PRESET=smoke FLAGS="--pool dask" (files in nbs/runs)
	@$(RUN) -m selfnets.pipeline.cli sweep $(FILE) $(PRESET) $(FLAGS)

reproduce: $(READY)  ## run a published result again and compare: make reproduce ID=b74fd31623
	@$(RUN) -m selfnets.pipeline.cli reproduce $(if $(ID),$(ID),$(error say which: make reproduce ID=...; `selfnets results iarc_quick` lists them))

doctor: $(READY)  ## check this machine, and say what to do
	@$(RUN) -m selfnets.pipeline.cli doctor

test: $(READY)  ## every test: notebooks, house rules, real processes
	@$(RUN) -m selfnets.dev.check

test-notebooks: $(READY)  ## only the notebooks
	@$(RUN) -m selfnets.dev.check notebooks house

test-processes: $(READY)  ## only the tests with real processes
	@$(RUN) -m selfnets.dev.check process

test-faults: $(READY)  ## only the tests that kill workers, schedulers, sweeps, and fill the disk
	@$(RUN) -m selfnets.dev.check faults

matrix:  ## the notebooks with other versions of Python and torch (downloads gigabytes): make matrix PYTHONS=python3.12 TORCHES=2.11.0
	@set -e; for p in $(PYTHONS); do for t in $(TORCHES); do \
	  place=.venv-$$p-$$t; vision=0.$$(( $$(echo $$t | cut -d. -f2) + 15 )).0; \
	  echo "== $$p, torch $$t, torchvision $$vision"; \
	  sed -E "s/^torch==.*/torch==$$t/; s/^torchvision==.*/torchvision==$$vision/; s/^setuptools==.*/setuptools<82/" constraints.txt > $$place.txt; \
	  $(MAKE) -s test-notebooks VENV=$$place PYTHON=$$p CONSTRAINTS=$$place.txt; \
	done; done

gpu-check: $(READY)  ## on a machine with a GPU: the same results as on the CPU, ratios of time and memory
	@$(RUN) -m selfnets.dev.gpu

lab: $(READY)  ## JupyterLab on the front notebook (this machine only, token on)
	@$(RUN) -m jupyterlab --ServerApp.ip=127.0.0.1 --ServerApp.root_dir="$(CURDIR)" --LabApp.default_url=/lab/tree/nbs/index.ipynb $(LAB_FLAGS)

export: $(READY)  ## write the package from the notebooks
	@$(PYTHON_ENV)/nbdev_export

clean-notebooks: $(READY)  ## remove what does not belong into committed notebooks
	@$(PYTHON_ENV)/nbdev_clean

readme: $(READY)  ## write README.md from nbs/index.ipynb
	@$(RUN) -m selfnets.dev.readme

figures: $(READY)  ## redraw the committed figures from published results
	@for nb in nbs/analysis/*.ipynb; do echo "$$nb"; mkdir -p out/figures && $(PYTHON_ENV)/papermill "$$nb" out/figures/$$(basename "$$nb") -p folder "$(CURDIR)/figures" --cwd nbs/analysis --no-progress-bar 2>out/figures/log.txt || { cat out/figures/log.txt; exit 1; }; done

bench: $(READY)  ## the benchmark notebooks: ratios against named alternatives
	@mkdir -p out/bench && for nb in nbs/bench/*.ipynb; do $(RUN) -m jupyter nbconvert --to notebook --execute "$$nb" --output-dir out/bench || exit 1; done; echo "executed notebooks: out/bench"

docs: $(READY)  ## the documentation site, in _docs/html (offline; warnings are errors)
	@$(RUN) -m selfnets.dev.site

docs-serve: $(READY)  ## the same, shown on http://127.0.0.1:8000
	@$(RUN) -m selfnets.dev.site --serve 8000

test-site: docs  ## open every page of the site in Chromium, and look for errors (needs a browser)
	@$(PYTHON_ENV)/python -c "import playwright" 2>/dev/null || $(PYTHON_ENV)/python -m pip install -q --disable-pip-version-check -c $(CONSTRAINTS) --no-build-isolation -e '.[site]'
	@$(RUN) -m selfnets.dev.browser --pictures _docs/pictures

clean:  ## remove build products and caches (results in out/ and the environment stay)
	@rm -rf build dist _docs _proc *.egg-info
	@find . -path ./$(VENV) -prune -o \( -name __pycache__ -o -name .ipynb_checkpoints \) -type d -print0 | xargs -0 rm -rf

.PHONY: help setup run sweep reproduce doctor test test-notebooks test-processes test-faults gpu-check matrix lab export clean-notebooks readme figures bench docs docs-serve test-site clean
