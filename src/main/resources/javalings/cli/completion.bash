# Completes runner and javalings in bash: the program itself says what may come next.
_javalings() {
  local offer path current=${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS= read -r offer; do
    case $offer in
      :files | :directories)
        compopt -o filenames 2>/dev/null
        while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen -"${offer:1:1}" -- "$current")
        ;;
      ?*) COMPREPLY+=("${offer%%$'\t'*}") ;;
    esac
  done < <("${1/#\~/$HOME}" completion --offer -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _javalings runner javalings
