#!/usr/bin/env bash
# Brings the Chinese fonts of the printed papers into the class files: from the npm packages pinned below, through the
# npm client, once; later builds take them from the cache.
#   fetch.sh <target folder>
set -euo pipefail
target=$1
cache=${XUEJI_FONTS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/xueji/fonts}

# package, version, SHA-512 of its archive; then the files taken: SHA-256, path in the package, name here
sans=(@expo-google-fonts/noto-sans-sc 0.4.3
  f6b0307454c51db3bfbba0acd208f68d96d6ef84c62226853509d7607dace700356f3564c1b6af88be2df18515eb8d9e1988e0f3a787e8390011099f3470e771)
sans_files=(
  "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16 400Regular/NotoSansSC_400Regular.ttf NotoSansSC-Regular.ttf"
  "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96 700Bold/NotoSansSC_700Bold.ttf NotoSansSC-Bold.ttf"
  "1c05c68c34f9708415aada51f17e1b0092d2cea709bf4a94cd38114f9e73d7d9 LICENSE_FONT OFL-NotoSansSC.txt")
serif=(@expo-google-fonts/noto-serif-sc 0.4.3
  7d2994a62485b527b21d5e39ff6c543b2e5275f131925430c0c28dddc42301902e8c84c70e649ba4c1c255d08c851a8c8d0b6ed19460736f6ef00f825376a47f)
serif_files=(
  "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742 400Regular/NotoSerifSC_400Regular.ttf NotoSerifSC-Regular.ttf"
  "5e0da210fb04058a8c0087985d2d456b931c2579811a49655721d3cf0c36b6d6 LICENSE_FONT OFL-NotoSerifSC.txt")

holds() { # folder, files: each is there and unharmed
  local folder=$1 sum path name
  shift
  while read -r sum path name; do
    sha256sum --check --status <<<"$sum  $folder/$name" 2>/dev/null || return 1
  done < <(printf '%s\n' "$@")
}

fetch() { # package, version, sha512, files
  local package=$1 version=$2 sum=$3 folder archive path name
  shift 3
  holds "$cache" "$@" && return
  command -v npm >/dev/null || { echo "npm is missing: it fetches the fonts of the printed papers." >&2; exit 1; }
  echo "Fetching $package $version …" >&2
  folder=$(mktemp -d)
  archive=$(cd "$folder" && npm pack --silent "$package@$version")
  sha512sum --check --status <<<"$sum  $folder/$archive" ||
    { echo "$package $version is not the package that was pinned; nothing is taken from it." >&2; exit 1; }
  mkdir -p "$cache"
  while read -r sum path name; do
    tar -xzf "$folder/$archive" -C "$folder" "package/$path"
    cp "$folder/package/$path" "$cache/.$$.part"
    mv "$cache/.$$.part" "$cache/$name"
  done < <(printf '%s\n' "$@")
  rm -rf "$folder"
  holds "$cache" "$@" || { echo "A font file of $package differs from the pinned one." >&2; exit 1; }
}

mkdir -p "$target"
holds "$target" "${sans_files[@]}" "${serif_files[@]}" && exit
fetch "${sans[@]}" "${sans_files[@]}"
fetch "${serif[@]}" "${serif_files[@]}"
while read -r sum path name; do
  cp "$cache/$name" "$target/$name"
done < <(printf '%s\n' "${sans_files[@]}" "${serif_files[@]}")
