/** Stands in for the words of European languages and how they are broken, which no cell of ours asks for. */
module.exports = {};
