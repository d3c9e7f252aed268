#!/usr/bin/env bash
# Draws the pictures of this folder anew: the first page of each template, and a contact sheet of all samples.
# Needs poppler-utils and imagemagick. Run at the root: bash docs/vi/mau/anh/ve-lai.sh
set -euo pipefail
cd "$(dirname "$0")/../../../.."
out=docs/vi/mau/anh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
thidua() { dotnet artifacts/bin/ThiDua.Cli/debug/thidua.dll "$@"; }

for folder in src/Templates/Library/*/; do
  id=$(basename "$folder")
  [ -d "$folder/samples" ] || continue
  for sample in "$folder"samples/*.json; do
    name=$(basename "$sample" .json)
    python3 -c 'import json, sys; s = json.load(open(sys.argv[1])); print(s["unit"]); json.dump(s["data"], open(sys.argv[2], "w"))' "$sample" "$work/data.json" > "$work/unit"
    mkdir -p "$work/$id.$name"
    thidua render "$id" --unit "$(cat "$work/unit")" --data "$work/data.json" --format pdf --out "$work/$id.$name" >/dev/null
    pdftoppm -r 60 -png -f 1 -singlefile "$work/$id.$name"/*.pdf "$work/$id.$name"
  done
  first=$work/$id.xa.png
  [ -f "$first" ] || first=$(ls "$work/$id".*.png | head -1)
  convert "$first" -colors 16 -bordercolor '#888' -border 1 "$out/$id.png"
done

montage -label '%t' "$work"/*.png -tile 12x -resize 150x -geometry 150x215+4+4 -pointsize 7 "$work/all.png"
convert "$work/all.png" -colors 16 "$out/tat-ca.png"
