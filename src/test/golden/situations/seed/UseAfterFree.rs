// The twin of UseAfterFree.java.
fn use_after_free() {
    let data = Box::new([1, 2, 3]);
    let reference = &data[0];
    drop(data); // ERROR E0505
    println!("{reference}");
}
