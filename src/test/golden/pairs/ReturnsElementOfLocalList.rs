// The twin of ReturnsElementOfLocalList.java.
struct Word { n: i32 }
fn longest(seed: &Word) -> &Word {
    let mut words: Vec<Word> = Vec::new();
    words.push(Word { n: 0 });
    return &words[0]; // ERROR E0515
}
