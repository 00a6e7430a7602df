@echo off
rem Sets the project up the first time, then runs the program, its tests and its checks.
setlocal EnableExtensions
set "root=%~dp0"
set "python=%root%.venv\Scripts\python.exe"
set "stamp=%root%.venv\dev-stamp"
set "verb=%~1"
set "rest="
for /f "tokens=1,*" %%a in ("%*") do set "rest=%%b"

set "known="
for %%v in (run test check bench) do if "%verb%"=="%%v" set "known=1"
if not defined known echo dev run          open the window on the sample
if not defined known echo dev run ARGS     run tender-tool with these arguments
if not defined known echo dev test [ARGS]  run the tests; the arguments go to pytest
if not defined known echo dev check        run every check: ruff, mypy, import-linter, the tests
if not defined known echo dev bench        measure speed and memory
if not defined known if "%verb%"=="" exit /b 0
if not defined known if "%verb%"=="help" exit /b 0
if not defined known >&2 echo dev: no such command: %verb%& exit /b 1

rem The stamp is a copy of pyproject.toml, kept once everything in it is installed.
set "ready="
if exist "%python%" fc /b "%root%pyproject.toml" "%stamp%" >nul 2>&1 && set "ready=1"
set "base="
if not defined ready for %%p in ("py -3.13" "py -3.12" "py -3.11" "py -3" "python") do if not defined base %%~p -c "import sys, venv; sys.exit(sys.version_info < (3, 11))" >nul 2>&1 && set "base=%%~p"
if not defined ready if not defined base >&2 echo dev: Python 3.11 or newer is missing; install it from https://www.python.org/downloads/ and run this again.& exit /b 1
if not defined ready "%python%" -m pip --version >nul 2>&1 || %base% -m venv --clear "%root%.venv" || exit /b 1
if not defined ready echo dev: installing the dependencies into .venv (a few minutes the first time)
if not defined ready pushd "%root%" & ("%python%" -m pip install -q --disable-pip-version-check -e ".[dev,ocr]" || "%python%" -m pip install -q --disable-pip-version-check -e ".[dev]") || exit /b 1
if not defined ready popd & copy /y "%root%pyproject.toml" "%stamp%" >nul

if "%verb%"=="run" if not defined rest set "rest=--sample"
if "%verb%"=="run" "%root%.venv\Scripts\tender-tool.exe" %rest%
if "%verb%"=="run" exit /b %errorlevel%

cd /d "%root%"
set "QT_QPA_PLATFORM=offscreen"
if "%verb%"=="test" "%python%" -m pytest %rest%
if "%verb%"=="test" exit /b %errorlevel%

if "%verb%"=="bench" if not exist benchmarks >&2 echo dev: this copy has no benchmarks folder.& exit /b 1
if "%verb%"=="bench" "%python%" -m benchmarks %rest%
if "%verb%"=="bench" exit /b %errorlevel%

set "failed="
"%python%" -m ruff check . || set "failed=%failed% ruff-check"
"%python%" -m ruff format --check . || set "failed=%failed% ruff-format"
"%python%" -m mypy || set "failed=%failed% mypy"
.venv\Scripts\lint-imports.exe || set "failed=%failed% import-linter"
"%python%" -m pytest || set "failed=%failed% tests"
if defined failed >&2 echo dev: failed:%failed%& exit /b 1
echo dev: everything passed
