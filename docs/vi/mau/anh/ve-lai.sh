#!/usr/bin/env bash
# Draws the pictures of this folder anew: the first page of a sample of each template with a contact sheet of these (tat-ca.png), and contact
# sheets of the first pages of all samples, each template at each level (moi-mau-1.png and on).
# Needs poppler-utils, imagemagick and the fonts Liberation. Run at the root: bash docs/vi/mau/anh/ve-lai.sh
set -euo pipefail
cd "$(dirname "$0")/../../../.."
out=docs/vi/mau/anh
server=http://127.0.0.1:5097
per_sheet=28
# No dates in the files: the same pages give the same pictures.
plain=(-define png:exclude-chunks=date,time,tEXt)
work=$(mktemp -d)
thidua() { dotnet artifacts/bin/ThiDua.Cli/debug/thidua.dll "$@"; }

thidua serve --urls $server >"$work/server" 2>&1 &
service=$!
trap 'kill "$service" 2>/dev/null || true; rm -rf "$work"' EXIT
until thidua units "binh lu" --server $server >/dev/null 2>&1; do sleep 1; done

for sample in src/Templates/Library/*/samples/*.json; do
  id=$(basename "$(dirname "$(dirname "$sample")")")
  name=$(basename "$sample" .json)
  python3 -c 'import json, sys; s = json.load(open(sys.argv[1])); print(s["unit"]); json.dump(s["data"], open(sys.argv[2], "w"))' "$sample" "$work/data.json" > "$work/unit"
  thidua render "$id" --unit "$(cat "$work/unit")" --data "$work/data.json" --format pdf --server $server --out "$work/$id/$name" >/dev/null 2>&1
  pdftoppm -r 60 -png -f 1 -singlefile "$work/$id/$name"/*.pdf "$work/$id/$name"
done

first=()
for folder in src/Templates/Library/*/; do
  id=$(basename "$folder")
  [ -d "$folder/samples" ] || continue
  page=$work/$id/xa.png
  [ -f "$page" ] || page=$(ls "$work/$id"/*.png | head -1)
  convert "$page" -colors 16 -bordercolor '#888' -border 1 "${plain[@]}" "$out/$id.png"
  first+=("$page")
done

montage "${first[@]}" -tile 5x -resize 300x424 -geometry 300x424+6+6 "$work/all.png"
convert "$work/all.png" -colors 16 "${plain[@]}" "$out/tat-ca.png"

rm -f "$out"/moi-mau-*.png
pages=("$work"/*/*.png)
for ((from = 0, sheet = 1; from < ${#pages[@]}; from += per_sheet, sheet++)); do
  labelled=()
  for page in "${pages[@]:from:per_sheet}"; do
    labelled+=(-label "$(basename "$(dirname "$page")")\n$(basename "$page" .png)" "$page")
  done
  montage -font Liberation-Sans -pointsize 15 -bordercolor "#999" -border 1 "${labelled[@]}" -tile 7x -resize 290x410 -geometry 290x410+5+5 "$work/sheet.png"
  convert "$work/sheet.png" -colorspace Gray -colors 16 "${plain[@]}" "$out/moi-mau-$sheet.png"
done
