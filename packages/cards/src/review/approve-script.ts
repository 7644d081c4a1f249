/**
 * The script of a page with sheets, as text: shows the button that prints and the form of each, closes what is for the administrator, and
 * gives the file with the name and the day of today. It asks nothing from anywhere. A story runs it once its sheets are in the page; what it
 * served already it leaves as it is.
 */
export const APPROVE_SCRIPT = `for(const button of document.querySelectorAll('.tr-print[hidden]')){
  button.hidden=false;
  button.addEventListener('click',()=>print());
}
for(const keeper of document.querySelectorAll('.tr-keeper:not([data-ready])')){
  keeper.dataset.ready='yes';
  keeper.open=false;
}
for(const form of document.querySelectorAll('.tr-form')){
  if(form.dataset.ready)continue;
  form.dataset.ready='yes';
  form.hidden=false;
  form.noValidate=true;
  const told=form.querySelector('[role=status]');
  const tell=(text,done)=>{told.textContent=text;told.classList.toggle('tr-done',done);if(text)told.scrollIntoView({block:'nearest'})};
  form.addEventListener('input',()=>tell('',false));
  form.addEventListener('submit',(event)=>{
    event.preventDefault();
    const by=form.elements.by.value.trim();
    if(!by){tell(form.dataset.empty,false);form.elements.by.focus();return}
    const now=new Date(),two=(n)=>String(n).padStart(2,'0');
    const on=now.getFullYear()+'-'+two(now.getMonth()+1)+'-'+two(now.getDate());
    const text=JSON.stringify({...JSON.parse(form.elements.approval.value),by,on},null,1)+'\\n';
    const link=document.createElement('a');
    link.href=URL.createObjectURL(new Blob([text],{type:'application/json'}));
    link.download=form.dataset.file;
    link.click();
    setTimeout(()=>URL.revokeObjectURL(link.href),10000);
    tell(form.dataset.done,true);
  });
}
`;
