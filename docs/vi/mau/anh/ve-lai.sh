#!/usr/bin/env bash
# Draws the pictures of this folder anew: the first page of a sample of each template, and a contact sheet of these.
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
  sample=$folder/samples/xa.json
  [ -f "$sample" ] || sample=$(ls "$folder"samples/*.json | head -1)
  python3 -c 'import json, sys; s = json.load(open(sys.argv[1])); print(s["unit"]); json.dump(s["data"], open(sys.argv[2], "w"))' "$sample" "$work/data.json" > "$work/unit"
  thidua render "$id" --unit "$(cat "$work/unit")" --data "$work/data.json" --format pdf --out "$work/$id" >/dev/null
  pdftoppm -r 60 -png -f 1 -singlefile "$work/$id"/*.pdf "$work/$id"
  convert "$work/$id.png" -colors 16 -bordercolor '#888' -border 1 "$out/$id.png"
done

montage "$work"/*.png -tile 5x -resize 300x424 -geometry 300x424+6+6 "$work/all.png"
convert "$work/all.png" -colors 16 "$out/tat-ca.png"
