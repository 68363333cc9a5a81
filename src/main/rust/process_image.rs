//! The module that the exercise Wasm2 hosts: a 3x3 box blur over RGBA bytes, without std.
//! `src/it/wasm.sh` compiles it to `src/main/resources/javalings/check/data/process_image.wasm`.
//!
//! The host owns each buffer from `alloc` to `dealloc`. `live` says how many it owns.
#![no_std]

use core::{arch::wasm32, ptr, slice};

const PAGE: usize = 65_536;

extern "C" {
    // The linker puts it where the module's own data ends.
    static __heap_base: u8;
}

static mut NEXT: usize = 0;
static mut LIVE: usize = 0;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    wasm32::unreachable()
}

/// A buffer of `len` bytes, or null if there is no memory left. Its bytes are not cleared.
#[no_mangle]
pub unsafe extern "C" fn alloc(len: usize) -> *mut u8 {
    if LIVE == 0 {
        NEXT = align(&__heap_base as *const u8 as usize);
    }
    let at = NEXT;
    match at.checked_add(len) {
        Some(end) if reserve(end) => NEXT = align(end),
        _ => return ptr::null_mut(),
    }
    LIVE += 1;
    at as *mut u8
}

/// Takes a buffer back, and overwrites it, so that nobody reads it by accident afterwards. When the
/// last one is back, all memory is free again.
#[no_mangle]
pub unsafe extern "C" fn dealloc(buffer: *mut u8, len: usize) {
    assert!(LIVE > 0 && !buffer.is_null() && buffer as usize + len <= NEXT);
    ptr::write_bytes(buffer, 0xdd, len);
    LIVE -= 1;
}

/// How many buffers have not been given back.
#[no_mangle]
pub unsafe extern "C" fn live() -> usize {
    LIVE
}

/// Blurs the picture in `data` into `out`; both have `len` bytes, four for each pixel.
#[no_mangle]
pub unsafe extern "C" fn process_image(
    data: *const u8,
    len: usize,
    width: usize,
    height: usize,
    out: *mut u8,
) {
    let (data, out) = (slice::from_raw_parts(data, len), slice::from_raw_parts_mut(out, len));
    blur(data, out, width, height);
}

fn blur(data: &[u8], out: &mut [u8], width: usize, height: usize) {
    for y in 0..height {
        for x in 0..width {
            let at = (y * width + x) * 4;
            for colour in 0..3 {
                out[at + colour] = mean(data, width, height, x, y, colour);
            }
            out[at + 3] = data[at + 3];
        }
    }
}

/// The mean of a colour over a pixel and its neighbours inside the picture.
fn mean(data: &[u8], width: usize, height: usize, x: usize, y: usize, colour: usize) -> u8 {
    let (mut sum, mut count) = (0, 0);
    for row in y.saturating_sub(1)..height.min(y + 2) {
        for column in x.saturating_sub(1)..width.min(x + 2) {
            sum += data[(row * width + column) * 4 + colour] as u32;
            count += 1;
        }
    }
    (sum / count) as u8
}

fn align(at: usize) -> usize {
    at.wrapping_add(15) & !15
}

/// Lets the memory grow until it reaches `end`; false if it may not.
unsafe fn reserve(end: usize) -> bool {
    let missing = end.saturating_sub(wasm32::memory_size(0) * PAGE);
    missing == 0 || wasm32::memory_grow(0, (missing + PAGE - 1) / PAGE) != usize::MAX
}
