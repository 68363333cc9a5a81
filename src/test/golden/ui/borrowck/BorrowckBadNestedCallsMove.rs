// The twin of BorrowckBadNestedCallsMove.java.
fn nested(a: Box<i32>) -> i32 {
    let r = &*a;
    let b = a; // ERROR E0505
    *r + *b
}
