// The twin of BorrowckBadNestedCallsFree.java.
fn nested() -> i32 {
    let a = Box::new(3);
    add(&a, free(a)) // ERROR E0505
}
fn add(v: &i32, w: i32) -> i32 { *v + w }
fn free(x: Box<i32>) -> i32 { 0 }
