# Completes runner and javalings in fish: the program itself says what may come next.
function __javalings_offers
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for offer in ($words[1] completion --offer -- $words[2..-1] "$current" 2>/dev/null)
        switch $offer
            case :files
                __fish_complete_path "$current"
            case :directories
                __fish_complete_directories "$current" ''
            case '*'
                echo $offer
        end
    end
end
complete -c runner -f -a '(__javalings_offers)'
complete -c javalings -f -a '(__javalings_offers)'
