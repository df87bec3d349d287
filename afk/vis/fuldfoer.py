"""Completion scripts for bash, zsh, fish and PowerShell, made from the command tree.

They are static: a TAB starts no Python, opens no store and knows no names.
"""

from collections.abc import Callable, Sequence
from typing import Protocol


class Valg(Protocol):
    """An option of a command."""

    @property
    def navne(self) -> tuple[str, ...]: ...
    @property
    def hjaelp(self) -> str: ...
    @property
    def vaerdier(self) -> tuple[str, ...]: ...
    @property
    def fil(self) -> bool: ...
    @property
    def flag(self) -> bool: ...


class Knude(Protocol):
    """A command or group of the tree."""

    @property
    def sti(self) -> tuple[str, ...]: ...
    @property
    def under(self) -> tuple[tuple[str, str], ...]: ...
    @property
    def valg(self) -> Sequence[Valg]: ...
    @property
    def tager_filer(self) -> bool: ...
    @property
    def ord_(self) -> tuple[str, ...]: ...


HOVED = "Lavet af afk fuldfoer. Ret den ikke her."


def bash(knuder: Sequence[Knude]) -> str:
    """For bash: source it, or put it in ~/.local/share/bash-completion/completions/afk."""
    return "\n".join([
        f"# {HOVED}",
        "_afk() {",
        '  local nu="${COMP_WORDS[COMP_CWORD]}" foer="${COMP_WORDS[COMP_CWORD-1]}" sti="" ord="" i',
        "  for ((i = 1; i < COMP_CWORD; i++)); do",
        '    case "$sti ${COMP_WORDS[i]}" in',
        f'      {_stier(knuder)}) sti="$sti ${{COMP_WORDS[i]}}" ;;',
        "    esac",
        "  done",
        '  case "$sti $foer" in',
        *(f"    {moenster}) {_bash_svar(v)}; return ;;" for moenster, v in _vaerdivalg(knuder)),
        "  esac",
        '  case "$sti" in',
        *(f'    "{_noegle(k.sti)}") ord="{" ".join(_ord(k))}" ;;' for k in knuder),
        "  esac",
        '  COMPREPLY=($(compgen -W "$ord" -- "$nu"))',
        "}",
        "complete -o default -F _afk afk",
        "",
    ])  # fmt: skip


def zsh(knuder: Sequence[Knude]) -> str:
    """For zsh: put it as _afk in a folder of $fpath."""
    return "\n".join([
        "#compdef afk",
        f"# {HOVED}",
        "_afk() {",
        '  local sti="" w',
        "  for w in ${words[2,CURRENT-1]}; do",
        '    case "$sti $w" in',
        f'      ({_stier(knuder)}) sti="$sti $w" ;;',
        "    esac",
        "  done",
        '  case "$sti ${words[CURRENT-1]}" in',
        *(f"    ({moenster}) {_zsh_svar(v)}; return ;;" for moenster, v in _vaerdivalg(knuder)),
        "  esac",
        '  case "$sti" in',
        *(f'    ("{_noegle(k.sti)}") compadd -- {" ".join(_ord(k))}{" ; _files" * k.tager_filer} ;;' for k in knuder),
        "  esac",
        "}",
        '_afk "$@"',
        "",
    ])  # fmt: skip


def fish(knuder: Sequence[Knude]) -> str:
    """For fish: put it in ~/.config/fish/completions/afk.fish."""
    linjer = [
        f"# {HOVED}",
        "function __afk_sti",
        "  set -l sti ''",
        "  for w in (commandline -opc)[2..]",
        f'    if contains -- "$sti $w" {" ".join(repr(_noegle(k.sti)) for k in knuder if k.sti)}',
        '      set sti "$sti $w"',
        "    end",
        "  end",
        '  test "$sti" = "$argv[1]"',
        "end",
    ]
    for k in knuder:
        foran = f"complete -c afk -n \"__afk_sti '{_noegle(k.sti)}'\""
        if not k.tager_filer:
            linjer.append(f"{foran} -f")
        linjer += [f"{foran} -a {navn} -d {_fish(hjaelp)}" for navn, hjaelp in k.under]
        linjer += [f"{foran} -a {ord_}" for ord_ in k.ord_]
        linjer += [f"{foran} {_fish_valg(v)}" for v in k.valg]
    return "\n".join([*linjer, ""])


def powershell(knuder: Sequence[Knude]) -> str:
    """For PowerShell: dot-source it from $PROFILE."""
    return "\n".join([
        f"# {HOVED}",
        "Register-ArgumentCompleter -Native -CommandName afk -ScriptBlock {",
        "  param($nu, $ast, $markoer)",
        "  $ord = @{",
        *(f"    '{_noegle(k.sti)}' = '{' '.join(_ord(k))}'" for k in knuder),
        "  }",
        "  $vaerdier = @{",
        *(f"    {m} = '{' '.join(v.vaerdier)}'" for m, v in _hver_for_sig(knuder) if v.vaerdier),
        "  }",
        "  $sti = ''; $foer = ''",
        "  foreach ($e in $ast.CommandElements | Select-Object -Skip 1) {",
        "    $w = $e.ToString()",
        "    if ($e.Extent.EndOffset -ge $markoer -and $nu) { break }",
        '    if ($ord.ContainsKey("$sti $w")) { $sti = "$sti $w" }',
        "    $foer = $w",
        "  }",
        '  $valg = if ($vaerdier.ContainsKey("$sti $foer")) { $vaerdier["$sti $foer"] } else { $ord[$sti] }',
        "  $valg -split ' ' | Where-Object { $_ -like \"$nu*\" } | ForEach-Object {",
        "    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)",
        "  }",
        "}",
        "",
    ])  # fmt: skip


SKALLER: dict[str, tuple[str, Callable[[Sequence[Knude]], str]]] = {
    "bash": ("afk.bash", bash),
    "zsh": ("_afk", zsh),
    "fish": ("afk.fish", fish),
    "powershell": ("afk.ps1", powershell),
}
"""Shell -> (the file in completions/, what makes it)."""


def _noegle(sti: tuple[str, ...]) -> str:
    """The path as the scripts build it: every word with a space before it."""
    return "".join(f" {ord_}" for ord_ in sti)


def _stier(knuder: Sequence[Knude]) -> str:
    return "|".join(f'"{_noegle(k.sti)}"' for k in knuder if k.sti)


def _ord(k: Knude) -> list[str]:
    return [*(navn for navn, _ in k.under), *k.ord_, *(navn for v in k.valg for navn in v.navne)]


def _hver_for_sig(knuder: Sequence[Knude]) -> list[tuple[str, Valg]]:
    """Each name of each option that takes a value, as 'path option'."""
    return [(f"'{_noegle(k.sti)} {navn}'", v) for k in knuder for v in k.valg if not v.flag for navn in v.navne]


def _vaerdivalg(knuder: Sequence[Knude]) -> list[tuple[str, Valg]]:
    """Each option that takes a value, as the pattern of its names: "path option"|"path option"."""
    return [
        ("|".join(f'"{_noegle(k.sti)} {navn}"' for navn in v.navne), v) for k in knuder for v in k.valg if not v.flag
    ]


def _bash_svar(v: Valg) -> str:
    if v.vaerdier:
        return f'COMPREPLY=($(compgen -W "{" ".join(v.vaerdier)}" -- "$nu"))'
    return 'COMPREPLY=($(compgen -f -- "$nu"))' if v.fil else "COMPREPLY=(); compopt +o default"


def _zsh_svar(v: Valg) -> str:
    if v.vaerdier:
        return f"compadd -- {' '.join(v.vaerdier)}"
    return "_files" if v.fil else ":"


def _fish(tekst: str) -> str:
    return "'" + tekst.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _fish_valg(v: Valg) -> str:
    navne = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in v.navne)
    vaerdi = "" if v.flag else f" -x -a {_fish(' '.join(v.vaerdier))}" if v.vaerdier else " -r" if v.fil else " -x"
    return f"{navne}{vaerdi} -d {_fish(v.hjaelp)}"
