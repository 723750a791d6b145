#!/bin/sh
# Puts `cotlette` on your PATH by a link to this folder. Needs no root and changes nothing else.
# Usage: ./install.sh [FOLDER]      FOLDER: where the link goes, ~/.local/bin when it is not given
set -eu

refuse() {
    printf 'Not installed: %s\n' "$1" >&2
    exit 1
}

home=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
launcher=$home/bin/cotlette
[ -x "$launcher" ] || refuse "there is no $launcher. Run install.sh from the unpacked archive, with everything in it."
[ $# -le 1 ] || refuse "one folder is enough. Usage: ./install.sh [FOLDER]"
if [ $# -eq 1 ]; then
    folder=$1
elif [ -n "${HOME:-}" ]; then
    folder=$HOME/.local/bin
else
    refuse "HOME is not set. Name the folder for the link: ./install.sh FOLDER"
fi
link=$folder/cotlette

if [ -h "$link" ]; then
    case $(readlink "$link") in
        "$launcher")
            previous='' ;;
        */bin/cotlette)
            previous=$(readlink "$link") ;;
        *)
            refuse "$link points to $(readlink "$link"), which is not a Cotlette. Remove it, or name another folder." ;;
    esac
elif [ -e "$link" ]; then
    refuse "$link exists and is not a link of ours. Remove it, or name another folder."
else
    previous=''
fi

mkdir -p "$folder" 2> /dev/null || refuse "$folder cannot be made. Name a folder of your own: ./install.sh FOLDER"
folder=$(CDPATH='' cd -- "$folder" && pwd)
[ -w "$folder" ] || refuse "$folder is not yours to write in. Name a folder of your own: ./install.sh FOLDER"
link=$folder/cotlette
ln -sf "$launcher" "$link"

printf 'Linked  %s -> %s\n' "$link" "$launcher"
[ -z "$previous" ] || printf 'Before, it pointed to %s\n' "$previous"
case :${PATH:-}: in
    *:"$folder":*)
        printf 'Start with: cotlette help\n' ;;
    *)
        # shellcheck disable=SC2016
        printf '%s is not on your PATH. Add it with:\n  export PATH="%s:$PATH"\n' "$folder" "$folder" ;;
esac
