//! What a source file declares and names, read from its tokens.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path as written, e.g. `["super", "lines", "Line"]`, and its line.
pub(super) type Path = (usize, Vec<String>);

/// What a `use` brings into a module.
#[derive(Clone, Debug)]
pub(super) struct Import {
    pub(super) path: Path,
    /// The name by which the module knows it; `None` for a glob.
    pub(super) name: Option<String>,
    /// Whether it is `pub use` or `pub(…) use`.
    pub(super) is_reexport: bool,
}

/// A module: a file, or a part of one in `mod name { … }`. Tests are left out.
#[derive(Clone, Debug, Default)]
pub(super) struct Module {
    /// Names of functions, types, constants and macros declared here.
    pub(super) items: BTreeSet<String>,
    pub(super) imports: Vec<Import>,
    /// Paths of at least two names outside of `use`.
    pub(super) paths: Vec<Path>,
    /// Single names outside of `use`.
    pub(super) names: BTreeSet<String>,
    /// Modules that are compiled for tests only.
    pub(super) test_modules: BTreeSet<String>,
}

/// The modules that a file contains, by their paths; `module` is the path of the file's own.
pub(super) fn read(source: &str, module: &[String]) -> BTreeMap<Vec<String>, Module> {
    let tokens: TokenStream = source.parse().expect("a source file is made of tokens");
    let mut modules = BTreeMap::new();
    modules.entry(module.to_vec()).or_default();
    Reader { modules: &mut modules, module: module.to_vec() }.read(tokens);
    modules
}

struct Reader<'a> {
    modules: &'a mut BTreeMap<Vec<String>, Module>,
    module: Vec<String>,
}

impl Reader<'_> {
    fn own(&mut self) -> &mut Module {
        self.modules.entry(self.module.clone()).or_default()
    }

    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at = self.step(&tokens, at);
        }
    }

    /// Reads what begins at a token; returns where the next begins.
    fn step(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        match &tokens[at] {
            TokenTree::Punct(mark) if mark.as_char() == '#' && is_for_tests(tokens.get(at + 1)) => {
                self.skip_item(tokens, at + 2)
            }
            TokenTree::Group(group) => {
                self.read(group.stream());
                at + 1
            }
            TokenTree::Ident(name) if name == "use" => self.import(tokens, at),
            TokenTree::Ident(name) if name == "mod" => self.inline_module(tokens, at),
            TokenTree::Ident(name) if follows_path_or_dot(tokens, at) => {
                self.own().names.insert(name.to_string());
                at + 1
            }
            TokenTree::Ident(_) => self.name_or_path(tokens, at),
            _ => at + 1,
        }
    }

    /// Skips an item after `#[cfg(test)]` or `#[test]`.
    fn skip_item(&mut self, tokens: &[TokenTree], mut at: usize) -> usize {
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Ident(name) if name == "mod" => {
                    let name = tokens.get(at).map(ToString::to_string).unwrap_or_default();
                    self.own().test_modules.insert(name);
                }
                TokenTree::Punct(mark) if mark.as_char() == ';' => break,
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
                _ => {}
            }
        }
        at
    }

    fn import(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        let is_reexport = match before {
            Some(TokenTree::Ident(name)) => name == "pub",
            Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Parenthesis,
            _ => false,
        };
        let line = line(&tokens[at]);
        let tree = &tokens[at + 1..];
        let end = tree.iter().position(|token| is_mark(token, ';')).unwrap_or(tree.len());
        let mut found = Vec::new();
        use_tree(&tree[..end], Vec::new(), &mut found);
        for (path, name) in found {
            self.own().imports.push(Import { path: (line, path), name, is_reexport });
        }
        at + 1 + end
    }

    fn inline_module(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let (name, body) = (tokens.get(at + 1), tokens.get(at + 2));
        let (Some(name), Some(TokenTree::Group(body))) = (name, body) else { return at + 2 };
        self.module.push(name.to_string());
        self.own();
        self.read(body.stream());
        self.module.pop();
        at + 3
    }

    fn name_or_path(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let first = tokens[at].to_string();
        let declares = ["fn", "struct", "enum", "union", "trait", "type", "const", "static"];
        if declares.contains(&first.as_str())
            && let Some(TokenTree::Ident(name)) = tokens.get(at + 1)
        {
            self.own().items.insert(name.to_string());
        }
        if first == "macro_rules" {
            self.own()
                .items
                .insert(tokens.get(at + 2).map(ToString::to_string).unwrap_or_default());
        }
        let mut path = vec![first];
        let mut end = at + 1;
        while let [a, b, TokenTree::Ident(next), ..] = &tokens[end..] {
            if !(is_mark(a, ':') && is_mark(b, ':')) {
                break;
            }
            path.push(next.to_string());
            end += 3;
        }
        self.own().names.insert(path[0].clone());
        if path.len() > 1 {
            self.own().paths.push((line(&tokens[at]), path));
        }
        end
    }
}

/// The paths of a `use` with the names that they get.
fn use_tree(
    tokens: &[TokenTree],
    mut path: Vec<String>,
    found: &mut Vec<(Vec<String>, Option<String>)>,
) {
    let mut rest = tokens.iter();
    while let Some(token) = rest.next() {
        match token {
            TokenTree::Ident(name) if name == "as" => {
                return found.push((path, rest.next().map(ToString::to_string)));
            }
            TokenTree::Ident(name) => path.push(name.to_string()),
            TokenTree::Punct(mark) if mark.as_char() == '*' => return found.push((path, None)),
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                for tree in inner.split(|token| is_mark(token, ',')) {
                    use_tree(tree, path.clone(), found);
                }
                return;
            }
            _ => {}
        }
    }
    if path.last().is_some_and(|last| last == "self") && path.len() > 1 {
        path.pop();
    }
    let name = path.last().cloned();
    if name.is_some() {
        found.push((path, name));
    }
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(own) if own.as_char() == mark)
}

/// Whether the attribute is `[cfg(test)]`, `[cfg(all(test, …))]` or `[test]`.
fn is_for_tests(attribute: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Group(group)) = attribute else { return false };
    let text: String = group.stream().to_string().split_whitespace().collect();
    text == "test" || text == "cfg(test)" || text.starts_with("cfg(all(test,")
}

/// Whether the name is the tail of a path (`Vec::<u8>::new`), or a field or method.
fn follows_path_or_dot(tokens: &[TokenTree], at: usize) -> bool {
    at > 0
        && (is_mark(&tokens[at - 1], '.')
            || (at > 1 && is_mark(&tokens[at - 1], ':') && is_mark(&tokens[at - 2], ':')))
}

fn line(token: &TokenTree) -> usize {
    token.span().start().line
}
