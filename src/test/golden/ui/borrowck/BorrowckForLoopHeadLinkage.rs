// The twin of BorrowckForLoopHeadLinkage.java.
fn print(i: i32) {}

fn linkage() {
    let mut vector = vec![1, 2];
    for &x in vector.iter() {
        vector.push(x); // ERROR E0502
    }
}
fn cleared() {
    let mut vector = vec![1, 2];
    for &x in vector.iter() {
        print(x);
        vector.clear(); // ERROR E0502
    }
}
