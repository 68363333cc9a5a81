# Completes runner and javalings in zsh: the program itself says what may come next.
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
_javalings() {
  local offer
  local -a offers
  for offer in "${(@f)$("${~words[1]}" completion --offer -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $offer in
      :files) _files ;;
      :directories) _files -/ ;;
      ?*) offers+=("${${offer%%$'\t'*}//:/\\:}:${offer#*$'\t'}") ;;
    esac
  done
  (( $#offers )) && _describe -t javalings javalings offers
}
compdef _javalings runner javalings
