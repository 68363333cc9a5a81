// The twin of BorrowckInsertDuringEach.java.
fn during_each() {
    let mut list: Vec<i32> = Vec::new();
    list.iter().for_each(|x| list.push(*x)); // ERROR E0502
}
