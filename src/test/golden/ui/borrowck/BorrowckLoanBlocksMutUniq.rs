// The twin of BorrowckLoanBlocksMutUniq.java.
fn print(i: i32) {}

fn blocks_mut() {
    let mut v = Box::new(3);
    let w = &*v;
    let m = &mut *v; // ERROR E0502
    *m = 4;
    print(*w);
}
