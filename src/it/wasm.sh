#!/bin/sh
# Compiles src/main/rust/process_image.rs to the module that the exercise Wasm2 hosts. It takes the
# Rust compiler, the library for wasm32 and the linker from Debian's packages, and unpacks them in
# target/wasm without installing them. With --check it only says whether the module would be the same.
set -eu
cd "$(dirname "$0")/../.."
module=src/main/resources/javalings/check/data/process_image.wasm
tools=target/wasm
mkdir -p "$tools/root"
if [ ! -x "$tools/root/usr/bin/rustc" ]; then
  (cd "$tools" && timeout 300 apt-get download rustc libstd-rust-1.63 libstd-rust-dev-wasm32 libllvm14 lld-14)
  for package in "$tools"/*.deb; do dpkg -x "$package" "$tools/root"; done
fi
root=$PWD/$tools/root
made=$PWD/$tools/process_image.wasm
# The name of the source is relative: it stands in the module, in the places of panics.
(cd src/main/rust && LD_LIBRARY_PATH="$root/usr/lib/x86_64-linux-gnu" timeout 60 "$root/usr/bin/rustc" \
  --sysroot "$root/usr" --target wasm32-unknown-unknown --crate-type cdylib -C opt-level=3 -C panic=abort \
  -C linker="$root/usr/bin/wasm-ld-14" -C linker-flavor=wasm-ld \
  -C link-arg=--strip-all -C link-arg=-zstack-size=16384 process_image.rs -o "$made")
if [ "${1:-}" = --check ]; then
  cmp "$made" "$module" && echo "$module is what the source makes."
else
  cp "$made" "$module" && echo "$module: $(wc -c < "$module") bytes"
fi
