"""Completion scripts for bash, zsh, fish and PowerShell, made from the command tree.

They are static: a TAB starts no Python, opens no store and knows no names. The ids of cases come from the shell's own
history: what has been typed at a command that takes one. Only words with a digit and of harmless signs are offered,
since bash expands the words it is given, and never one that looks like a CPR number. PowerShell offers none.
"""

from collections.abc import Callable, Sequence

from afk.vis.knude import Knude, Valg

HOVED = "Lavet af afk fuldfoer. Ret den ikke her."
_KOMMANDOER = 500
"""How many of the latest commands the ids of cases are looked for in."""
_SAGER = 100
"""How many ids are offered, those typed last."""
_UFARLIGE = "A-Za-z0-9._/-"
_CPR = "|".join("[0-9]" * 6 + streg + "[0-9]" * 4 for streg in ("", "-"))


def bash(knuder: Sequence[Knude]) -> str:
    """For bash: source it, or put it in ~/.local/share/bash-completion/completions/afk."""
    return "\n".join([
        f"# {HOVED}",
        "_afk_sager() {",
        f"  local sag linje set=' ' antal=0 kommandoer='{_sagskommandoer(knuder)}'",
        "  set -f; IFS=$'\\n'  # in a subshell of its own; a loop over `read` takes a system call a letter",
        f"  for linje in $(fc -lnr -{_KOMMANDOER} 2>/dev/null); do",
        "    IFS=$' \\t'; set -- $linje",
        '    [[ "$1" == afk ]] || continue',
        '    if [[ "$kommandoer" == *"|$2|"* ]]; then sag="$3"',
        '    elif [[ "$kommandoer" == *"|$2 $3|"* ]]; then sag="$4"; else continue; fi',
        f'    case "$sag" in -*|*[!{_UFARLIGE}]*|{_CPR}) continue ;; *[0-9]*) ;; *) continue ;; esac',
        '    [[ "$set" == *" $sag "* ]] && continue',
        """    set="$set$sag "; printf '%s\\n' "$sag\"""",
        f"    ((++antal < {_SAGER})) || break",
        "  done",
        "}",
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
        '  case "$sti" in',
        f'    {_sagsstier(knuder)}) [[ "$nu" == -* ]] || ord="$ord $(_afk_sager)" ;;',
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
        "_afk_sager() {",
        f"  local linje sag kommandoer='{_sagskommandoer(knuder)}'; local -a w sager",
        f'  for linje in "${{(@f)$(fc -lnr -{_KOMMANDOER} 2>/dev/null)}}"; do',
        "    w=(${=linje})",
        '    [[ "$w[1]" == afk ]] || continue',
        '    if [[ "$kommandoer" == *"|$w[2]|"* ]]; then sag="$w[3]"',
        '    elif [[ "$kommandoer" == *"|$w[2] $w[3]|"* ]]; then sag="$w[4]"; else continue; fi',
        f'    case "$sag" in (-*|*[^{_UFARLIGE}]*|{_CPR}) ;; (*[0-9]*) sager+=("$sag") ;; esac',
        "  done",
        "  compadd -- ${(u)sager}",
        "}",
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
        '  case "$sti" in',
        f"    ({_sagsstier(knuder)}) _afk_sager ;;",
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
        "function __afk_sager",
        f"  for linje in (builtin history search --prefix 'afk ' --max {_KOMMANDOER} 2>/dev/null)",
        "    set -l w (string split -n ' ' -- $linje)",
        "    set -l sag ''",
        f"    if string match -q -- \"*|$w[2]|*\" '{_sagskommandoer(knuder)}'",
        '      set sag "$w[3]"',
        f"    else if string match -q -- \"*|$w[2] $w[3]|*\" '{_sagskommandoer(knuder)}'",
        '      set sag "$w[4]"',
        "    end",
        f"    if string match -qr -- '^[A-Za-z0-9][{_UFARLIGE}]*$' \"$sag\"; and string match -qr '[0-9]' -- \"$sag\"",
        '      string match -qr \'^[0-9]{6}-?[0-9]{4}$\' -- "$sag"; or echo "$sag"',
        "    end",
        "  end",
        "end",
    ]
    for k in knuder:
        foran = f"complete -c afk -n \"__afk_sti '{_noegle(k.sti)}'\""
        if not k.tager_filer:
            linjer.append(f"{foran} -f")
        linjer += [f"{foran} -a {navn} -d {_fish(hjaelp)}" for navn, hjaelp in k.under]
        linjer += [f"{foran} -a {ord_}" for ord_ in k.ord_]
        if k.tager_sag:
            linjer.append(f"{foran} -a '(__afk_sager)' -d Sag")
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


def _sagskommandoer(knuder: Sequence[Knude]) -> str:
    """The commands whose next word is a case: |frist|borger vis|"""
    return f"|{'|'.join(' '.join(k.sti) for k in knuder if k.tager_sag)}|"


def _sagsstier(knuder: Sequence[Knude]) -> str:
    return "|".join(f'"{_noegle(k.sti)}"' for k in knuder if k.tager_sag)


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
